import 'ws'

// The type declarations of `ws` leave out its documented export `Sender`.
declare module 'ws' {
  export const Sender: {
    /** The frame of some data: its header and the data themselves. */
    frame(
      data: Uint8Array,
      options: { fin: boolean; rsv1: boolean; opcode: number; mask: boolean; readOnly: boolean },
    ): Uint8Array[]
  }
}
