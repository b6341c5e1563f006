import { mkdirSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, beforeAll } from 'vitest'
import { runCount } from '../../../commands/run-count.ts'

/** Test files that run one after the other in one process share its name. */
export const folder = join(tmpdir(), `ashar-count-${process.pid}`)

/** For a test file: the folder of its elections, from before its first test until after its last. */
export function electionFolder() {
  beforeAll(() => void mkdirSync(folder, { recursive: true }))
  afterAll(() => rmSync(folder, { recursive: true }))
}

/** A village: a school for six voters of eleven, and a well, a road and a park for the others. */
export const village = `META
key;value
description;Ак-Булуң
budget;100
vote_type;approval
PROJECTS
project_id;cost;name
school;80;Мектеп
well;30;Кудук
road;40;Жол
park;20;Сейил бак
VOTES
voter_id;vote
${[...Array(6).fill('school'), ...Array(3).fill('well,road'), ...Array(2).fill('well,park')]
  .map((vote, voter) => `${voter + 1};${vote}`)
  .join('\n')}
`

/** The same village with points: whoever chose two gave the first one more. */
export const withPoints = village
  .replace('approval', 'cumulative')
  .replace('voter_id;vote', 'voter_id;vote;points')
  .replaceAll(/^(\d+;school)$/gm, '$1;4')
  .replaceAll(/^(\d+;well,\w+)$/gm, '$1;3,1')

export function fileOf(text: string | Uint8Array, name = 'election.pb'): string {
  const file = join(folder, name)
  writeFileSync(file, text)
  return file
}

/** What `npm run count -- FILE …` writes for this text. */
export async function counted(text: string, words = ''): Promise<string> {
  let written = ''
  const more = words === '' ? [] : words.split(' ')
  await runCount([fileOf(text), ...more], {
    write: (piece) => {
      written += piece
    },
    report: () => {},
  })
  return written
}

export async function asJson(text: string, words = '') {
  return JSON.parse(await counted(text, `${words} --json`.trim()))
}

/** The ids of those funded, in their order. */
export async function fundedBy(words: string, text = village): Promise<string> {
  const { winners } = await asJson(text, words)
  return winners.map(({ id }: { id: string }) => id).join(' ')
}
