/** Whether the server is about to end. Who watches over it is told first, so that nobody new is sent here. */
export class Ending {
  #hasBegun = false

  get hasBegun(): boolean {
    return this.#hasBegun
  }

  begin(): void {
    this.#hasBegun = true
  }
}
