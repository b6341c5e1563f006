import { connect, disconnect } from '#models/database/connect.server.ts'
import { createIndexes } from '#models/database/required-indexes.server.ts'
import { seedScale } from './scale/seed-scale.ts'

/** `npm run seed -- scale`: a large municipality beside whatever is there. */
async function seed(what: string | undefined) {
  const { MONGODB_URI: uri, ASHAR_DATA: dataFolder } = process.env
  if (!uri || !dataFolder) throw new Error('Run it as: npm run seed -- scale')
  if (what !== 'scale') throw new Error('There is one thing to seed: npm run seed -- scale')
  await connect(uri)
  await createIndexes()
  await seedScale({
    at: new Date(),
    dataFolder,
    report: (line) => process.stderr.write(`\r${line}`),
  })
  process.stderr.write('\n')
  await disconnect()
}

await seed(process.argv[2])
