import { createHash, generateKeyPairSync, type KeyObject, sign } from 'node:crypto'
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { checkpointText, keyId, signedNote, verifierKey } from '#app/domain/ledger/note.ts'
import { entryBundle, tilePath } from '#app/domain/ledger/tile-path.ts'
import { grow, type Hash, newTree, rootAt, tileWidth } from '#app/domain/ledger/tree.ts'
import { Wrong, watch } from '../../../public/verify/witness.mjs'

const hash: Hash = (bytes) => createHash('sha256').update(bytes).digest()
const origin = 'ashar.example/data/ak-bulun/rounds/4/ledger'
const address = `https://${origin}/checkpoint`
const folder = mkdtempSync(join(tmpdir(), 'ashar-tampering-'))
afterAll(() => rmSync(folder, { recursive: true }))

const pairOf = () => {
  const { privateKey, publicKey } = generateKeyPairSync('ed25519')
  return {
    key: privateKey,
    raw: Buffer.from(publicKey.export({ format: 'jwk' }).x ?? '', 'base64url'),
  }
}
const [own, strange] = [pairOf(), pairOf()]
const keyLine = verifierKey(hash, origin, own.raw)
type Files = Map<string, Buffer>

/** What the portal serves of a list of lines. */
function served(lines: readonly string[], signer = own, root = lines): Files {
  const files: Files = new Map([['checkpoint', Buffer.from(noteOf(root, signer))]])
  for (let number = 0; number * tileWidth < lines.length; number++) {
    const part = lines.slice(number * tileWidth, (number + 1) * tileWidth)
    const path = tilePath({ level: 'entries', number, width: part.length })
    files.set(`tile/${path}`, Buffer.from(entryBundle(part.map((line) => Buffer.from(line)))))
  }
  return files
}

function noteOf(lines: readonly string[], { key, raw }: { key: KeyObject; raw: Buffer }) {
  const tree = newTree()
  grow(
    hash,
    tree,
    lines.map((line) => Buffer.from(line)),
  )
  const root = rootAt(hash, tree, lines.length)
  const text = checkpointText({ origin, size: lines.length, root })
  return signedNote(text, origin, keyId(hash, origin, raw), sign(null, Buffer.from(text), key))
}

const codeAt = (at: number) =>
  `taken|v1|${createHash('sha256').update(`code ${at}`).digest('hex').slice(0, 16).toUpperCase()}`
const history = Array.from({ length: 300 }, (_, at) => codeAt(at))
/** How many lines the witness kept when it looked before. */
const keptBefore = 270

/** Always the same row of numbers, so that what is found once is found again. */
function dice(seed: number) {
  let state = seed
  return (sides: number) => {
    state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0
    return Math.floor((state / 2 ** 32) * sides)
  }
}
type Throw = ReturnType<typeof dice>

/** Ways to change what is served. Those that sign anew have the portal's own key, and change what was seen before. */
const tamperings: Record<string, (roll: Throw) => Files> = {
  'a bit is flipped': (roll) => {
    const files = served(history)
    const [path = '', bytes = Buffer.alloc(0)] = [...files][roll(files.size)] ?? []
    const changed = Buffer.from(bytes)
    const at = roll(changed.length)
    changed[at] = (changed[at] ?? 0) ^ (1 << roll(8))
    return files.set(path, changed)
  },
  'a file is cut': (roll) => {
    const files = served(history)
    const [path = '', bytes = Buffer.alloc(0)] = [...files][roll(files.size)] ?? []
    return files.set(path, bytes.subarray(0, roll(bytes.length)))
  },
  'a line is taken away': (roll) => served(history.toSpliced(roll(300), 1), own, history),
  'a line is added': (roll) => served(history.toSpliced(roll(301), 0, codeAt(999)), own, history),
  'a line is changed': (roll) => served(history.with(roll(300), codeAt(999)), own, history),
  'two lines are exchanged': (roll) => {
    const at = roll(299)
    const lines = history.with(at, codeAt(at + 1)).with(at + 1, codeAt(at))
    return served(lines, own, history)
  },
  'a seen line is changed, and all signed anew': (roll) =>
    served(history.with(roll(keptBefore), codeAt(999))),
  'a seen line is taken away, and all signed anew': (roll) =>
    served(history.toSpliced(roll(keptBefore), 1)),
  'an older state is put back': (roll) => served(history.slice(0, 1 + roll(keptBefore - 1))),
  'another history is begun': (roll) =>
    served(Array.from({ length: keptBefore + roll(60) }, (_, at) => codeAt(at + 5_000))),
  'a code is signed twice': (roll) => served([...history, codeAt(roll(300))]),
  'another key signs': () => served(history, strange),
}

/** Whether the witness, who has seen the first lines, finds it; what it keeps when it does not. */
async function found(files: Files, number: number): Promise<{ wrong: boolean; kept: string }> {
  const here = join(folder, String(number))
  mkdirSync(here)
  writeFileSync(
    join(here, 'leaves.txt'),
    history
      .slice(0, keptBefore)
      .map((l) => `${l}\n`)
      .join(''),
  )
  const fetched = async (asked: string | URL) => {
    const path = new URL(asked).href.slice(address.length - 'checkpoint'.length)
    const bytes = files.get(path)
    if (!bytes) throw new Wrong(`nothing is served at ${path}`)
    return Buffer.from(bytes)
  }
  const wrong = await watch(address, keyLine, here, fetched).then(
    () => false,
    (error: unknown) => {
      // Whatever else is thrown would be told as if nobody had answered.
      if (!(error instanceof Wrong)) throw error
      return true
    },
  )
  return { wrong, kept: readFileSync(join(here, 'leaves.txt'), 'utf8') }
}

test('a thousand tamperings of the public list are found by the witness, or change nothing it says', async () => {
  const kinds = Object.entries(tamperings)
  const roll = dice(2_026)
  const whole = history.map((line) => `${line}\n`).join('')
  expect(await found(served(history), 0)).toEqual({ wrong: false, kept: whole })
  const missed = new Map<string, number>()
  for (let number = 1; number <= 1_000; number++) {
    const [kind, tamper] = kinds[number % kinds.length] ?? ['', () => served(history)]
    const { wrong, kept } = await found(tamper(roll), number)
    // Base64 has bits that say nothing: a flip there changes the file and nothing that stands in it.
    if (!wrong && (kind !== 'a bit is flipped' || kept !== whole))
      missed.set(kind, (missed.get(kind) ?? 0) + 1)
  }
  expect(Object.fromEntries(missed)).toEqual({})
})
