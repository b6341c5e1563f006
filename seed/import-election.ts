import { basename } from 'node:path'
import { countRules } from '#app/domain/rounds/round.ts'
import { connect, disconnect } from '#models/database/connect.server.ts'
import { createIndexes } from '#models/database/required-indexes.server.ts'
import { allMunicipalities, readMunicipality } from '#models/places/municipality.server.ts'
import { openWatched } from '../commands/open-election.ts'
import { readWords } from '../commands/read-words.ts'
import { runCommand, Unusable } from '../commands/unusable.ts'
import { importElection } from './import/import-pb.ts'

const usage = 'npm run import -- FILE.pb --place SLUG [--rule greedy-skip|greedy-stop|mes-cost]'

function readArguments() {
  const { values, positionals } = readWords({
    allowPositionals: true,
    options: { place: { type: 'string' }, rule: { type: 'string' } },
  })
  const [file] = positionals
  const rule = countRules.find((known) => known === values.rule) ?? null
  if (!file || !values.place || positionals.length > 1 || (values.rule && !rule))
    throw new Unusable(`Usage: ${usage}`)
  return { file, place: values.place, rule }
}

async function placeThatExists(place: string) {
  if (await readMunicipality(place)) return
  const known = (await allMunicipalities()).map((municipality) => municipality.place)
  throw new Unusable(`There is no municipality "${place}". There are: ${known.join(', ')}.`)
}

/** Brings a published election in: `npm run import` sets the database's address. */
async function importFile(): Promise<number> {
  const { file, place, rule } = readArguments()
  const { read: pb, odd } = await openWatched(file)
  if (odd.length > 0) throw new Unusable(odd.join('\n'))
  await connect(process.env.MONGODB_URI ?? '')
  try {
    await createIndexes()
    await placeThatExists(place)
    const name = basename(file, '.pb')
    const report = (line: string) => process.stdout.write(`${line}\n`)
    const { address, before } = await importElection({
      ...{ place, name, pb, rule, report },
      at: new Date(),
    })
    report(before ? `${name} was imported before: ${address}` : `${name} is at ${address}`)
    return 0
  } finally {
    await disconnect()
  }
}

await runCommand(importFile)
