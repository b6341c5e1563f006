import { spawn } from 'node:child_process'
import { existsSync, readFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { pairs } from '#app/domain/commission/commission-key.ts'
import type { Round } from '#app/domain/rounds/round.ts'
import { setCommissionKey, tryCommissionKey } from '#app/services/commission/key-commands.server.ts'
import { asPerson, granted } from '../as-person.ts'
import type { DemoContext } from '../seed-rounds.ts'

/**
 * Makes a commission's key with the commission's own program, gives in its public half and tries it with every two of the
 * sheets. They stay in the data folder, which the round says: whoever tries the portal is all three commissioners.
 */
export async function seedCommissionKey(
  { people, dataFolder }: DemoContext,
  { number, calendar }: Round,
): Promise<void> {
  const folder = join(dataFolder, 'commission')
  const file = join(folder, 'commission-key.json')
  if (!existsSync(file)) await run('commission-key.mjs', [folder])
  const officer = (hours: number) => {
    const at = new Date(calendar.published.getTime() + hours * 3_600_000)
    return asPerson(people.staff('election-officer'), at)
  }
  granted(await setCommissionKey(officer(8), { round: number, text: readFileSync(file, 'utf8') }))
  const [AB, AC, BC] = await Promise.all(pairs.map((pair) => codeOf(folder, file, pair)))
  const codes = { AB: AB ?? '', AC: AC ?? '', BC: BC ?? '' }
  granted(await tryCommissionKey(officer(9), { round: number, codes }))
}

/** What two commissioners read in the envelope that was made for their trial. */
async function codeOf(folder: string, key: string, pair: string): Promise<string> {
  const typed = [...pair].flatMap((letter) => [letter, ...partsOn(folder, letter)])
  const said = await run('open-ballots.mjs', ['--trial', key], typed)
  const code = /Code of \w\w: (\S+)/.exec(said)?.[1]
  if (!code) throw new Error(`the sheets ${pair} do not open their trial: ${said}`)
  return code
}

const partsOn = (folder: string, letter: string) =>
  readFileSync(join(folder, `sheet-${letter}.txt`), 'utf8').match(
    /(?:[0-9A-Z]{4}-){13}[0-9A-Z]{4}/g,
  ) ?? []

/** Runs one of the commission's programs; `typed` is typed into it line by line. Answers what it says. */
function run(
  script: string,
  words: readonly string[],
  typed: readonly string[] = [],
): Promise<string> {
  const path = fileURLToPath(new URL(`../../../public/verify/${script}`, import.meta.url))
  const child = spawn(process.execPath, [path, ...words])
  let said = ''
  for (const stream of [child.stdout, child.stderr])
    stream.on('data', (text: Buffer) => {
      said += text
    })
  child.stdin.end(typed.map((line) => `${line}\n`).join(''))
  return new Promise((done, failed) =>
    child
      .on('error', failed)
      .on('close', (code) => (code === 0 ? done(said) : failed(new Error(said)))),
  )
}
