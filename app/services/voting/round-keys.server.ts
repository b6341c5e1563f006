import {
  createHmac,
  createPrivateKey,
  generateKeyPairSync,
  type KeyObject,
  randomBytes,
} from 'node:crypto'
import { readdir, stat } from 'node:fs/promises'
import { join } from 'node:path'
import { sha256 } from '#app/sha256.server.ts'
import { type LedgerFiles, ledgerFiles } from '../ledger/ledger-files.server.ts'
import { openingKeyOf, publicHexOf } from './boxes/envelope.server.ts'
import { destroyKeyFile, isDestroyed, keyFile } from './key-file.server.ts'

/**
 * The secrets of one round: what makes tags and slots, what closes and opens its envelopes, and the seed that decides
 * ties after the close.
 */
export type RoundKeys = {
  tagOf(text: string): string
  /** Null once the key was destroyed. */
  slotOf: ((text: string) => string) | null
  /** Authenticates a box; null once the key was destroyed. */
  macOf: ((text: string) => string) | null
  /** Opens the envelopes that `ballotKey` closed; null once it was destroyed. */
  opening: KeyObject | null
  /** The public half, as 64 hex digits; empty once the other is destroyed. */
  ballotKey: string
  /** Public once the vote is closed; until then only its hash is. */
  tieSeed: string
  /** Tells these keys from others without telling them. */
  fingerprint: string
}

/** Where keys are kept: files in the data folder, never in the database or its backups. */
export type Vault = {
  roundKeys(place: string, round: number): Promise<RoundKeys>
  /** The installation's Ed25519 key, which signs receipts; read once, since every vote needs it. */
  signingKey(): Promise<KeyObject>
  /**
   * For good, with the keys of envelopes and boxes: from then on nobody can tell whose a ballot is. False when it was
   * destroyed before.
   */
  destroySlotKey(place: string, round: number): Promise<boolean>
  /** What tells people of a municipality apart by their PINs; it never leaves the key folder. */
  personTagOf(place: string): Promise<(text: string) => string>
  /** What a file of people is sealed with while it is checked; null once it was destroyed. */
  importKey(place: string, number: number): Promise<Buffer | null>
  destroyImportKey(place: string, number: number): Promise<boolean>
  /** What the public ledgers of votes are signed with, and what was last signed. */
  ledger: LedgerFiles
  /** Imports of which a key is still there, and when it was made. */
  importKeys(): Promise<{ place: string; number: number; made: Date }[]>
}

const random = () => randomBytes(32)
const newSigningKey = () =>
  Buffer.from(generateKeyPairSync('ed25519').privateKey.export({ type: 'pkcs8', format: 'pem' }))

/** The vault of a data folder. Several processes may share the folder; each reads a key once. */
export function vaultIn(dataFolder: string): Vault {
  const folder = join(dataFolder, 'keys')
  const known = new Map<string, Promise<RoundKeys>>()
  let signing: Promise<KeyObject> | undefined
  return {
    roundKeys(place, round) {
      const name = join(place, String(round))
      const found = known.get(name) ?? readRoundKeys(join(folder, name))
      known.set(name, found)
      found.catch(() => known.delete(name))
      return found
    },
    signingKey() {
      signing ??= keyFile(join(folder, 'receipts.pem'), newSigningKey).then(createPrivateKey)
      signing.catch(() => {
        signing = undefined
      })
      return signing
    },
    ledger: ledgerFiles(folder),
    async personTagOf(place) {
      return hmac(await keyFile(join(folder, place, 'person.key'), random))
    },
    async importKey(place, number) {
      const file = fileOfImport(folder, place, number)
      return (await isDestroyed(file)) ? null : keyFile(file, random)
    },
    destroyImportKey: (place, number) => destroyKeyFile(fileOfImport(folder, place, number)),
    importKeys: () => importKeysIn(folder),
    async destroySlotKey(place, round) {
      const name = join(place, String(round))
      // The last of them tells whether all are gone: a crash in between leaves the rest for the next time.
      for (const file of [openingFile, macFile]) await destroyKeyFile(join(folder, name, file))
      const destroyed = await destroyKeyFile(join(folder, name, slotFile))
      known.delete(name)
      return destroyed
    },
  }
}

const fileOfImport = (folder: string, place: string, number: number) =>
  join(folder, place, 'imports', `${number}.key`)

async function importKeysIn(folder: string) {
  const files = await readdir(folder, { recursive: true }).catch(() => [])
  const found = files.map(async (file) => {
    const [, place, number] = /^([^/\\]+)[/\\]imports[/\\](\d+)\.key$/.exec(file) ?? []
    // Gone meanwhile is none.
    const made = (await stat(join(folder, file)).catch(() => null))?.mtime
    return place && number && made ? [{ place, number: Number(number), made }] : []
  })
  return (await Promise.all(found)).flat()
}

const hmac = (key: Buffer) => (text: string) => createHmac('sha256', key).update(text).digest('hex')

const [slotFile, macFile, openingFile] = ['slot.key', 'mac.key', 'opening.key'] as const

/** A key that can be destroyed; null once it was. */
const standingKey = async (file: string) =>
  (await isDestroyed(file)) ? null : keyFile(file, random)

async function readRoundKeys(folder: string): Promise<RoundKeys> {
  const roll = await keyFile(join(folder, 'roll.key'), random)
  const slot = await standingKey(join(folder, slotFile))
  const mac = await standingKey(join(folder, macFile))
  const bytes = await standingKey(join(folder, openingFile))
  const opening = bytes && openingKeyOf(bytes)
  const ties = await keyFile(join(folder, 'ties.key'), random)
  return {
    tagOf: hmac(roll),
    slotOf: slot && hmac(slot),
    macOf: mac && hmac(mac),
    opening,
    ballotKey: opening ? publicHexOf(opening) : '',
    tieSeed: ties.toString('hex'),
    fingerprint: sha256(Buffer.concat([Buffer.from('keys|v1|'), roll])),
  }
}
