import { openSheets } from 'shared/imports'

/** Opens files beside the screen: a large workbook would hold it up. */
self.onmessage = async ({ data }: MessageEvent<string | Uint8Array>) => {
  self.postMessage(await openSheets(data))
}
