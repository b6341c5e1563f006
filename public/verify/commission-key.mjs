// @ts-nocheck: read and run by itself on a computer without this project; tests run it as it is.
/*
 * Makes the key of a vote on a computer that is not the server, and without a network: nothing but this file and Node is
 * needed. The key itself is written nowhere. It is K1 xor K2 xor K3; each of three commissioners gets a sheet with two of
 * the three parts, so that any two of them open the vote and none alone.
 *
 *     node commission-key.mjs FOLDER
 *
 * Writes sheet-A.txt, sheet-B.txt and sheet-C.txt, to be printed and deleted, and commission-key.json for the portal.
 */
import {
  createCipheriv,
  createHash,
  createPrivateKey,
  createPublicKey,
  diffieHellman,
  generateKeyPairSync,
  hkdfSync,
  randomBytes,
} from 'node:crypto'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'

const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
/** Which two parts stand on each sheet. */
const sheets = { A: [1, 2], B: [2, 3], C: [3, 1] }
const pairs = ['AB', 'AC', 'BC']

const sha256 = (data) => createHash('sha256').update(data).digest()

/** Bytes as Crockford's signs, five bits each. */
function written(bytes) {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => signs[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('')
}

/** A part as it is printed: 52 signs and four that tell a mistyped one, in groups of four. */
function printed(number, part) {
  const check = written(sha256(`part|v1|${number}|${part.toString('hex')}`)).slice(0, 4)
  return `${written(part)}${check}`.match(/.{4}/g).join('-')
}

const pkcs8Head = Buffer.from('302e020100300506032b656e04220420', 'hex')
const privateOf = (bytes) =>
  createPrivateKey({ key: Buffer.concat([pkcs8Head, bytes]), format: 'der', type: 'pkcs8' })
const rawPublic = (key) =>
  Buffer.from(createPublicKey(key).export({ format: 'jwk' }).x, 'base64url')

function closed(receiver, text, info) {
  const fresh = generateKeyPairSync('x25519')
  const mine = rawPublic(fresh.privateKey)
  const publicKey = createPublicKey({
    key: { kty: 'OKP', crv: 'X25519', x: receiver.toString('base64url') },
    format: 'jwk',
  })
  const shared = diffieHellman({ privateKey: fresh.privateKey, publicKey })
  const key = Buffer.from(hkdfSync('sha256', shared, Buffer.concat([mine, receiver]), info, 32))
  const cipher = createCipheriv('aes-256-gcm', key, Buffer.alloc(12)).setAAD(Buffer.from(info))
  return Buffer.concat([mine, cipher.update(text), cipher.final(), cipher.getAuthTag()]).toString(
    'base64url',
  )
}

const folder = process.argv[2]
if (!folder || process.argv.length > 3) {
  console.error('node commission-key.mjs FOLDER')
  process.exit(2)
}
const [keyFile, ...sheetFiles] = [
  'commission-key.json',
  ...Object.keys(sheets).map((sheet) => `sheet-${sheet}.txt`),
].map((name) => join(folder, name))
if ([keyFile, ...sheetFiles].some((file) => existsSync(file))) {
  console.error(
    `In ${folder} lies a key already. A key is never made over another one: name another folder.`,
  )
  process.exit(1)
}

const key = randomBytes(32)
const [one, two] = [randomBytes(32), randomBytes(32)]
const parts = [one, two, key.map((byte, at) => byte ^ one[at] ^ two[at])].map((part) =>
  Buffer.from(part),
)
const ballotKey = rawPublic(privateOf(key))
const hex = ballotKey.toString('hex')

const trials = pairs.map((pair) => {
  const code = written(randomBytes(8)).slice(0, 12)
  return {
    pair,
    envelope: closed(ballotKey, code, `trial|v1|${hex}|${pair}`),
    codeHash: sha256(`trial|v1|${hex}|${pair}|${code}`).toString('hex'),
  }
})

mkdirSync(folder, { recursive: true, mode: 0o700 })
writeFileSync(
  keyFile,
  `${JSON.stringify({ format: 'ashar-commission-key-1', ballotKey: hex, trials }, null, 2)}\n`,
)
for (const [sheet, own] of Object.entries(sheets))
  writeFileSync(
    join(folder, `sheet-${sheet}.txt`),
    [
      `Ашар · шайлоо комиссиясы / избирательная комиссия / commission`,
      `Барак / Лист / Sheet ${sheet}`,
      ``,
      ...own.map((part) => `${part}:  ${printed(part, parts[part - 1])}`),
      ``,
      `Ачкычтын изи / Отпечаток / Fingerprint: ${hex.slice(0, 16)}`,
      ``,
      `КЫРГ  Эки баракты чогултса, добуштар ачылат. Бирөөгө да көрсөтпөңүз, сүрөткө тартпаңыз.`,
      `РУС   Любые два листа открывают голоса. Никому не показывайте и не фотографируйте.`,
      `ENG   Any two sheets open the votes. Show it to nobody, take no photograph.`,
      ``,
    ].join('\n'),
    { mode: 0o600 },
  )
console.log(`Fingerprint of the key: ${hex.slice(0, 16)}`)
console.log(`Print ${sheetFiles.join(', ')}, one for each commissioner, and delete the files.`)
console.log(`Then let every two of them open the trial: node open-ballots.mjs --trial ${keyFile}`)
