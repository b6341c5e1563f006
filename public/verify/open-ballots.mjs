// @ts-nocheck: read and run by itself on a computer without this project; tests run it as it is.
/*
 * Opens the ballots of a vote on a computer that is not the server, and without a network: two of the three commissioners
 * type what stands on their sheets. Nothing but this file and Node is needed.
 *
 *     node open-ballots.mjs --trial commission-key.json     prints the code of these two, for the portal
 *     node open-ballots.mjs sealed-box.json opened.json     opens, checks, writes the file for the portal
 *
 * Exit code 0: done; 1: refused, and a sentence says why; 2: called otherwise.
 */
import crypto from 'node:crypto'
import { existsSync, readFileSync, writeFileSync } from 'node:fs'
import { createInterface } from 'node:readline'

const signs = '0123456789ABCDEFGHJKMNPQRSTVWXYZ'
const sheets = { A: [1, 2], B: [2, 3], C: [3, 1] }
class Refused extends Error {}
const refuse = (why) => {
  throw new Refused(why)
}
const hold = (stands, otherwise) => stands || refuse(otherwise)
const sha256 = (data) => crypto.createHash('sha256').update(data).digest()

function written(bytes) {
  const bits = [...bytes].map((byte) => byte.toString(2).padStart(8, '0')).join('')
  return (bits.match(/.{1,5}/g) ?? [])
    .map((five) => signs[Number.parseInt(five.padEnd(5, '0'), 2)])
    .join('')
}

/** What was typed as 32 bytes; O is read as 0, I and L as 1, small letters as large ones. */
function partOf(number, typed) {
  const plain = typed.toUpperCase().replace(/[\s-]/g, '').replace(/O/g, '0').replace(/[IL]/g, '1')
  hold(plain.length === 56, `Part ${number} has ${plain.length} signs; it has 56 on the sheet.`)
  const fives = [...plain.slice(0, 52)].map((sign) => signs.indexOf(sign))
  hold(!fives.includes(-1), `Part ${number} holds a sign that is on no sheet.`)
  const bits = fives.map((five) => five.toString(2).padStart(5, '0')).join('')
  const bytes = bits.slice(0, 256).match(/.{8}/g)
  const part = Buffer.from(bytes.map((byte) => Number.parseInt(byte, 2)))
  const check = written(sha256(`part|v1|${number}|${part.toString('hex')}`)).slice(0, 4)
  if (check !== plain.slice(52)) refuse(`Part ${number} is mistyped.`)
  return part
}

const pkcs8Head = Buffer.from('302e020100300506032b656e04220420', 'hex')
const publicOf = (key) => rawPublic(key).toString('hex')
const rawPublic = (key) =>
  Buffer.from(crypto.createPublicKey(key).export({ format: 'jwk' }).x, 'base64url')

function keyOf(parts) {
  const [one, two, three] = [1, 2, 3].map((number) => parts.get(number))
  const bytes = Buffer.from(one.map((byte, at) => byte ^ two[at] ^ three[at]))
  return crypto.createPrivateKey({
    key: Buffer.concat([pkcs8Head, bytes]),
    format: 'der',
    type: 'pkcs8',
  })
}

function opened(privateKey, envelope, info) {
  const bytes = Buffer.from(envelope, 'base64url')
  const theirs = bytes.subarray(0, 32)
  try {
    const publicKey = crypto.createPublicKey({
      key: { kty: 'OKP', crv: 'X25519', x: theirs.toString('base64url') },
      format: 'jwk',
    })
    const shared = crypto.diffieHellman({ privateKey, publicKey })
    const key = Buffer.from(
      crypto.hkdfSync('sha256', shared, Buffer.concat([theirs, rawPublic(privateKey)]), info, 32),
    )
    const cipher = crypto
      .createDecipheriv('aes-256-gcm', key, Buffer.alloc(12))
      .setAAD(Buffer.from(info))
      .setAuthTag(bytes.subarray(-16))
    return Buffer.concat([cipher.update(bytes.subarray(32, -16)), cipher.final()]).toString('utf8')
  } catch {
    return null
  }
}

/** Reads the sheets of two commissioners; together they hold all three parts, one of them twice. */
async function askSheets() {
  const typing = {
    input: process.stdin,
    output: process.stderr,
    terminal: Boolean(process.stdin.isTTY),
  }
  const lines = createInterface(typing)[Symbol.asyncIterator]()
  const ask = async (what) => {
    process.stderr.write(`${what}: `)
    const { value, done } = await lines.next()
    return done ? refuse('Two sheets are needed; what was typed ended before.') : value.trim()
  }
  const parts = new Map()
  let pair = ''
  for (const which of ['first', 'second']) {
    const sheet = (await ask(`Letter of the ${which} sheet (A, B or C)`)).toUpperCase()
    if (!sheets[sheet]) refuse('A sheet is called A, B or C.')
    if (pair === sheet) refuse('Two different sheets are needed.')
    pair += sheet
    for (const number of sheets[sheet]) {
      const part = partOf(number, await ask(`Sheet ${sheet}, part ${number}`))
      hold(parts.get(number)?.equals(part) ?? true, 'These two sheets are not of the same key.')
      parts.set(number, part)
    }
  }
  return { key: keyOf(parts), pair: [...pair].sort().join('') }
}

const readJson = (file, format) => {
  const content = JSON.parse(readFileSync(file, 'utf8'))
  return content.format === format ? content : refuse(`${file} is no file of the format ${format}.`)
}

async function trial(file) {
  const { ballotKey, trials } = readJson(file, 'ashar-commission-key-1')
  const { key, pair } = await askSheets()
  hold(publicOf(key) === ballotKey, 'These sheets do not make the key of this file.')
  const { envelope, codeHash } =
    trials.find((one) => one.pair === pair) ?? refuse(`The file has no trial for ${pair}.`)
  const info = `trial|v1|${ballotKey}|${pair}`
  const code = opened(key, envelope, info) ?? ''
  const isRight = sha256(`${info}|${code}`).toString('hex') === codeHash
  hold(isRight, 'The trial envelope was changed.')
  console.log(`Code of ${pair}: ${code.match(/.{4}/g).join('-')}`)
}

/** What the rules allow on one ballot; a sentence says what is wrong with another one. */
function wrongWith({ choices, village }, { rules, projects }) {
  if (new Set(choices).size !== choices.length) return 'a choice twice'
  const potOf = (home) =>
    rules.pots.find((pot) => pot.village === home) ?? rules.pots.find((pot) => pot.village === null)
  const mine = (pot) => pot && (pot.village === null || pot.village === village)
  const chosen = choices.map((number) => projects.find((project) => project.number === number))
  if (chosen.some((project) => !project || !mine(potOf(project.village))))
    return 'a choice that is not on the sheet'
  const { ballot } = rules
  if (chosen.length < Math.max(1, ballot.kind === 'approval' ? ballot.min : 1))
    return 'too few choices'
  if (ballot.kind === 'approval') return chosen.length > ballot.max ? 'too many choices' : null
  const costIn = (pot) =>
    chosen.reduce((sum, { village, cost }) => sum + (potOf(village) === pot ? cost : 0), 0)
  return rules.pots.some((pot) => costIn(pot) > pot.money) ? 'more than the money' : null
}

function read(text, at) {
  const found = /^(\d+(?:,\d+)*)\|(\d+) *$/.exec(text ?? '')
  if (!found) return refuse(`Envelope ${at} cannot be opened with this key. Nothing was written.`)
  return { choices: found[1].split(',').map(Number), village: Number(found[2]) || null }
}

async function open(boxFile, resultFile) {
  if (existsSync(resultFile)) refuse(`${resultFile} is there already.`)
  const box = readJson(boxFile, 'ashar-sealed-box-1')
  const { place, round, ballotKey, envelopes } = box
  const rulesHash = sha256(box.rules).toString('hex')
  const rules = JSON.parse(box.rules)
  const same = rules.place === place && rules.round === round && rules.ballotKey === ballotKey
  hold(same, 'The rules in the file are those of another vote or name another key.')
  const sealed = sha256(envelopes.join('\n')).toString('hex')
  console.log(`Vote ${place}/${round}. Compare with the notice board:\n  rules      ${rulesHash}`)
  console.log(`  envelopes  ${envelopes.length}, ${sealed}`)
  const inOrder = [...envelopes].sort().join() === envelopes.join()
  hold(inOrder, 'The envelopes are not in their order.')
  const different = new Set(envelopes.map((one) => one.slice(0, 42))).size
  hold(different === envelopes.length, 'An envelope is in the file twice.')
  const { key } = await askSheets()
  hold(publicOf(key) === ballotKey, 'These sheets do not make the key of this vote.')
  const info = `envelope|v1|${place}/${round}|${rulesHash}`
  const ballots = envelopes.map((envelope, at) => {
    const ballot = read(opened(key, envelope, info), at + 1)
    const wrong = wrongWith(ballot, rules)
    if (wrong) refuse(`Envelope ${at + 1} holds ${wrong}. Nothing was written.`)
    return `${[...ballot.choices].sort((a, b) => a - b).join(',')}|${ballot.village ?? 0}`
  })
  const text = `${JSON.stringify({ format: 'ashar-opened-1', place, round, rulesHash, sealed, ballots: ballots.sort() })}\n`
  writeFileSync(resultFile, text, { flag: 'wx' })
  const votes = new Map(rules.projects.map(({ number }) => [number, 0]))
  for (const ballot of ballots)
    for (const number of ballot.split('|')[0].split(',').map(Number))
      votes.set(number, votes.get(number) + 1)
  console.log(`Opened: ${ballots.length} ballots. Votes by project:`, Object.fromEntries(votes))
  console.log(`SHA-256 of ${resultFile}, for the act on paper:\n  ${sha256(text).toString('hex')}`)
}

const [first, second, more] = process.argv.slice(2)
try {
  if (!second || more) {
    console.error(
      'node open-ballots.mjs sealed-box.json opened.json (or --trial commission-key.json)',
    )
    process.exit(2)
  }
  await (first === '--trial' ? trial(second) : open(first, second))
  process.exit(0)
} catch (error) {
  console.error(error instanceof Refused ? error.message : `Not readable: ${error.message}`)
  process.exit(1)
}
