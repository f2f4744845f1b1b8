/**
 * Copies what stands in a field. Browsers give the clipboard only to secure addresses; elsewhere, as over plain HTTP
 * in an office, the older way remains. False when neither works: the words are selected then.
 */
export async function copyWords(field: HTMLInputElement): Promise<boolean> {
  try {
    await navigator.clipboard.writeText(field.value)
    return true
  } catch {
    field.focus()
    field.select()
    return document.execCommand('copy')
  }
}
