import { broken, type OpenWire } from './wire.ts'

/** A wire over WebSocket. */
export const openSocketWire: OpenWire = (address, events) => {
  let socket: WebSocket
  try {
    socket = new WebSocket(address)
  } catch {
    // There is none here, or this browser has been told to open none.
    const timer = setTimeout(() => events.onClose(broken, ''))
    return { send() {}, close: () => clearTimeout(timer) }
  }
  socket.binaryType = 'arraybuffer'
  socket.onopen = () => events.onOpen()
  socket.onmessage = ({ data }) => events.onMessage(new Uint8Array(data as ArrayBuffer))
  socket.onclose = ({ code, reason }) => events.onClose(code || broken, reason)
  return {
    send: (bytes) => socket.send(bytes as Uint8Array<ArrayBuffer>),
    close() {
      socket.onopen = socket.onmessage = socket.onclose = null
      socket.close()
    },
  }
}
