import { mkdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { country } from '#app/domain/places/place-id.ts'
import { connect, disconnect } from '#models/database/connect.server.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { unfinishedLoad } from '#models/database/load-mark.server.ts'
import { createIndexes } from '#models/database/required-indexes.server.ts'
import { allMunicipalities } from '#models/places/municipality.server.ts'
import { putTerritories, territoriesOf } from '#models/places/territory.server.ts'
import { rankOldBallots } from '#models/voting/rank-old-ballots.server.ts'
import { demoDeputies, demoPassword, demoResidents, demoStaff } from './demo/people.ts'
import { seedDemonstration } from './demo/seed-demonstration.ts'
import { countryRegister } from './reference/country-register.ts'

/**
 * The first start on a database: indexes, and the demonstration municipality where it is wanted and there is none at all. The sign-ins
 * are left in the data folder for whoever starts the portal to read.
 */
async function firstStart(uri: string, dataFolder: string, demonstration: boolean) {
  await connect(uri)
  const load = await unfinishedLoad()
  if (load)
    throw new Error(
      `A load of ${load.file} was cut off in this database: npm run load -- ${load.file} --again`,
    )
  await rankOldBallots()
  await createIndexes()
  await writeRegister()
  if (demonstration && (await allMunicipalities()).length === 0) {
    await seedDemonstration({ at: new Date(), dataFolder })
    writeSignIns(dataFolder)
  }
  await disconnect()
}

/** Municipalities are found, and join, by the country's register; one that has been corrected is left as it is. */
async function writeRegister() {
  if ((await territoriesOf(country)).length > 0) return
  await inTransaction(country, (tx) => putTerritories(tx, countryRegister()))
}

function writeSignIns(dataFolder: string) {
  const [resident] = demoResidents
  const people = [
    ...(resident ? [{ role: 'resident', ...resident }] : []),
    ...demoStaff,
    // What needs two persons is signed by another one: whoever tries the portal can be both.
    ...demoDeputies.map(({ role, phone }) => ({ role: `${role} (2)`, phone })),
  ]
  const signIns = people.map(({ role, phone }) => ({ role, login: phone, password: demoPassword }))
  mkdirSync(dataFolder, { recursive: true })
  writeFileSync(join(dataFolder, 'demonstration.json'), JSON.stringify(signIns, null, 2))
}

const { MONGODB_URI: uri, ASHAR_DATA: dataFolder } = process.env
if (!uri || !dataFolder) throw new Error('MONGODB_URI and ASHAR_DATA are set by npm start')
await firstStart(uri, dataFolder, process.env.ASHAR_DEMONSTRATION !== 'no')
