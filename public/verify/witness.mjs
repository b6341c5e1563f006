// @ts-nocheck: read and run as it is, by people who have nothing but Node.js
/*
 * Keeps a watch on the public list of codes of a vote, from outside. It needs Node.js 20 or later and nothing else.
 *
 *   node witness.mjs ADDRESS-OF-CHECKPOINT LINE-OF-key.txt FOLDER
 *
 * Each time it is run it fetches what was signed last (checkpoint), checks the signature, fetches all lines, and
 * compares: every line that it kept before must still stand, and the hash over all lines must be the signed one. What it
 * kept lies in FOLDER: leaves.txt, the checkpoints by their length, and a key of its own, with which it signs what it saw
 * (C2SP cosignature/v1). It ends with 0 when all agrees, with 1 when something was changed, taken away or signed wrongly,
 * and with 2 when it could not be asked.
 *
 * The formats are C2SP's tlog-checkpoint, tlog-tiles and tlog-cosignature; the tree is that of RFC 9162.
 */
import {
  createHash,
  createPrivateKey,
  createPublicKey,
  generateKeyPairSync,
  sign,
  verify,
} from 'node:crypto'
import {
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  realpathSync,
  renameSync,
  writeFileSync,
} from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'

const width = 256

export class Wrong extends Error {}

const sha256 = (...parts) => createHash('sha256').update(Buffer.concat(parts)).digest()

function rootOf(lines) {
  let level = lines.map((line) => sha256(Buffer.of(0), Buffer.from(line)))
  if (level.length === 0) return sha256()
  while (level.length > 1) {
    const above = []
    for (let at = 0; at < level.length; at += 2)
      above.push(at + 1 < level.length ? sha256(Buffer.of(1), level[at], level[at + 1]) : level[at])
    level = above
  }
  return level[0]
}

function readKey(line) {
  const [, name, id, base64] = /^(\S+)\+([0-9a-f]{8})\+([A-Za-z0-9+/=]+)$/.exec(line.trim()) ?? []
  const bytes = Buffer.from(base64 ?? '', 'base64')
  const right =
    name &&
    sha256(Buffer.from(`${name}\n`), bytes)
      .subarray(0, 4)
      .toString('hex')
  if (!name || bytes[0] !== 1 || bytes.length !== 33 || right !== id)
    throw new Wrong('The key is not a line of key.txt')
  const jwk = { kty: 'OKP', crv: 'Ed25519', x: bytes.subarray(1).toString('base64url') }
  return { name, id, key: createPublicKey({ key: jwk, format: 'jwk' }) }
}

/** The checkpoint of a signed note, once its signature was checked. */
function readNote(note, { name, id, key }) {
  const cut = note.lastIndexOf('\n\n')
  const text = note.slice(0, cut + 1)
  const signed = note
    .slice(cut + 2)
    .split('\n')
    .filter((line) => line.startsWith(`— ${name} `))
    .map((line) => Buffer.from(line.slice(name.length + 3), 'base64'))
    .some((bytes) => bytes.subarray(0, 4).toString('hex') === id && verifies(text, bytes))
  if (!signed) throw new Wrong('The checkpoint is not signed by the key of the list')
  const [origin, size, root] = text.split('\n')
  if (origin !== name) throw new Wrong(`The checkpoint is of ${origin}`)
  return { text, size: Number(size), root: Buffer.from(root, 'base64') }

  function verifies(said, bytes) {
    return verify(null, Buffer.from(said), key, bytes.subarray(4))
  }
}

async function asked(address) {
  const answer = await fetch(address, { redirect: 'error' })
  if (!answer.ok) throw new Error(`${address} answers ${answer.status}`)
  return Buffer.from(await answer.arrayBuffer())
}

function bundlePath(number, size) {
  const digits = String(number)
  const groups = digits.padStart(Math.ceil(digits.length / 3) * 3, '0').match(/\d{3}/g)
  const path = groups.map((group, at) => (at < groups.length - 1 ? `x${group}/` : group)).join('')
  const rest = Math.min(width, size - number * width)
  return `tile/entries/${path}${rest < width ? `.p/${rest}` : ''}`
}

function linesOf(bundle) {
  const lines = []
  for (let at = 0; at < bundle.length; ) {
    const end = at + 2 <= bundle.length ? at + 2 + bundle.readUInt16BE(at) : Number.NaN
    if (!(end <= bundle.length)) throw new Wrong('Lines are cut off')
    lines.push(bundle.subarray(at + 2, end).toString('utf8'))
    at = end
  }
  return lines
}

/** All lines as they are served now; those that were kept are fetched again, since what others read may have changed. */
async function servedLines(base, kept, size, fetched) {
  const lines = []
  for (let number = 0; lines.length < size; number++) {
    const from = number * width
    for (const [at, line] of linesOf(
      await fetched(new URL(bundlePath(number, size), base)),
    ).entries())
      if (from + at < kept.length && line !== kept[from + at])
        throw new Wrong(`Line ${from + at + 1} was changed`)
      else lines.push(line)
    if (lines.length !== Math.min(size, from + width))
      throw new Wrong('Lines are missing or too many')
  }
  return lines
}

/** Written whole beside its place first, so that a crash leaves the old one. */
function keep(file, content) {
  writeFileSync(`${file}.new`, content)
  renameSync(`${file}.new`, file)
}

function ownKey(folder) {
  const file = join(folder, 'witness.pem')
  if (!existsSync(file)) {
    const { privateKey } = generateKeyPairSync('ed25519')
    writeFileSync(file, privateKey.export({ type: 'pkcs8', format: 'pem' }), { mode: 0o600 })
  }
  return createPrivateKey(readFileSync(file))
}

/** The checkpoint with the witness's own signature and the second at which it was given. */
function cosigned(note, text, folder) {
  const key = ownKey(folder)
  const raw = Buffer.from(createPublicKey(key).export({ format: 'jwk' }).x, 'base64url')
  const name = `witness-${sha256(raw).toString('hex').slice(0, 8)}`
  const id = sha256(Buffer.from(`${name}\n`), Buffer.of(4), raw).subarray(0, 4)
  const second = Math.floor(Date.now() / 1000)
  const time = Buffer.alloc(8)
  time.writeBigUInt64BE(BigInt(second))
  const signature = sign(null, Buffer.from(`cosignature/v1\ntime ${second}\n${text}`), key)
  const verifier = `${name}+${id.toString('hex')}+${Buffer.concat([Buffer.of(4), raw]).toString('base64')}`
  const line = `— ${name} ${Buffer.concat([id, time, signature]).toString('base64')}\n`
  return { note: note + line, verifier }
}

/** All lines, once they go on from those that were kept and are the signed ones. */
async function goingOn(address, kept, { size, root }, fetched) {
  if (size < kept.length)
    throw new Wrong(`The list has ${size} lines; ${kept.length} were kept before`)
  const lines = await servedLines(address, kept, size, fetched)
  if (!rootOf(lines).equals(root)) throw new Wrong('The lines are not those that are signed')
  return lines
}

/** Throws where something was changed; `fetched` answers the bytes at an address. */
export async function watch(address, keyLine, folder, fetched = asked) {
  const key = readKey(keyLine)
  mkdirSync(folder, { recursive: true })
  const file = join(folder, 'leaves.txt')
  if (!existsSync(file) && readdirSync(folder).some((one) => one.endsWith('.checkpoint')))
    throw new Wrong(
      'leaves.txt is missing beside checkpoints: put it back, or begin in a new folder',
    )
  const kept = existsSync(file) ? readFileSync(file, 'utf8').split('\n').slice(0, -1) : []
  const note = (await fetched(address)).toString('utf8')
  const seen = readNote(note, key)
  const lines = await goingOn(address, kept, seen, fetched).catch((error) => {
    // Signed by the list's own key, it proves that there were two of them.
    if (error instanceof Wrong) keep(join(folder, `wrong-${Date.now()}.note`), note)
    throw error
  })
  const codes = lines.filter((line) => line.startsWith('taken|v1|'))
  if (new Set(codes).size !== codes.length) throw new Wrong('A code stands in the list twice')
  const own = cosigned(note, seen.text, folder)
  const first = join(folder, `${String(seen.size).padStart(8, '0')}.checkpoint`)
  if (!existsSync(first)) keep(first, own.note)
  keep(file, lines.map((line) => `${line}\n`).join(''))
  return [
    `All agrees: ${lines.length} lines, ${codes.length} codes, ${seen.root.toString('base64')}`,
    `Signed as ${own.verifier}`,
  ]
}

async function main([address, keyLine, folder]) {
  if (!folder) {
    console.error('node witness.mjs ADDRESS-OF-CHECKPOINT LINE-OF-key.txt FOLDER')
    return 2
  }
  try {
    for (const line of await watch(address, keyLine, folder)) console.log(line)
    return 0
  } catch (error) {
    console.error(error.message)
    return error instanceof Wrong ? 1 : 2
  }
}

const started = process.argv[1] && realpathSync(process.argv[1])
if (started === fileURLToPath(import.meta.url)) process.exit(await main(process.argv.slice(2)))
