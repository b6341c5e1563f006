import type { AddressInfo } from 'node:net'
import { createServer, type Socket } from 'node:net'

export type ReceivedMail = { to: string; content: string }

/** A mail server that takes everything, for the length of a test; as little SMTP as a sender needs. */
export async function mailReceiver() {
  const received: ReceivedMail[] = []
  const server = createServer((socket) => receive(socket, received))
  await new Promise<void>((ready) => server.listen(0, '127.0.0.1', ready))
  const { port } = server.address() as AddressInfo // listening on a port, as asked one line above
  return {
    url: `smtp://127.0.0.1:${port}`,
    received,
    close: () => new Promise((closed) => server.close(closed)),
  }
}

function receive(socket: Socket, received: ReceivedMail[]) {
  let [to, content, inContent] = ['', '', false]
  const answer = (line: string) => socket.write(`${line}\r\n`)
  const hear = (line: string) => {
    if (inContent && line !== '.') content += `${line}\n`
    else if (inContent) {
      received.push({ to, content })
      inContent = false
      answer('250 taken')
    } else if (/^RCPT TO:/i.test(line)) {
      to = /<(.*)>/.exec(line)?.[1] ?? ''
      answer('250 known')
    } else if (/^DATA/i.test(line)) {
      inContent = true
      answer('354 go on')
    } else answer(/^QUIT/i.test(line) ? '221 bye' : '250 well')
  }
  let rest = ''
  socket.on('data', (part) => {
    const lines = (rest + part).split('\r\n')
    rest = lines.pop() ?? ''
    lines.forEach(hear)
  })
  socket.on('error', () => socket.destroy())
  answer('220 ready')
}
