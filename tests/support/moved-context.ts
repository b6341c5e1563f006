import { fillBallotBox } from '#app/domain/tally/ballot-box.ts'
import { inTransaction } from '#models/database/in-transaction.server.ts'
import { insertFile, keepFiles } from '#models/documents/file.server.ts'
import { aMunicipality } from '#seed/builders/a-municipality.ts'
import { aVillage } from '#seed/builders/a-village.ts'
import { anAccount } from '#seed/builders/an-account.ts'
import { importElection } from '#seed/import/import-pb.ts'

/** A photo of 600 KB, which GridFS keeps in three pieces. */
const photo = Buffer.from(Uint8Array.from({ length: 600_000 }, (_, at) => (at * 31) % 251))
export const photoId = 'ab'.repeat(16)

/** A municipality with people, a counted round, its deliveries and a photo; the addresses that show them. */
export async function movedContext(at: Date): Promise<string[]> {
  await aMunicipality()
  await aVillage()
  await anAccount({ village: 1 })
  const costs = { a: 600, b: 500, c: 400 }
  const ids = Object.keys(costs)
  const voters = Array.from({ length: 30 }, (_, voter) => ({
    choices: voter % 3 === 0 ? ['b', 'c'] : ['a'],
  }))
  const pb = {
    refused: false as const,
    meta: new Map([['vote_type', 'approval']]),
    projects: Object.entries(costs).map(([id, cost]) => ({
      id,
      cost: { hundredths: cost * 100, whole: true },
      fields: new Map([['name', `Долбоор ${id}`]]),
    })),
    election: {
      budget: 1_000,
      scale: 1,
      projects: Object.entries(costs).map(([id, cost]) => ({ id, cost })),
      ballots: fillBallotBox(ids, voters),
    },
    threshold: null,
  }
  const imported = { place: 'ak-bulun', name: 'ulgu', pb, rule: null, at, report: () => {} }
  const { address, round } = await importElection(imported)
  const part = { size: 256 as const, type: 'image/webp', bytes: photo.length, content: photo }
  await insertFile({
    ...{ place: 'ak-bulun', id: photoId, kind: 'photo', name: 'чырак.jpg', at, parts: [part] },
  })
  // Kept, as one that a proposal shows: the job that tidies unused files must leave it.
  await inTransaction('ak-bulun', (tx) => keepFiles(tx, 'ak-bulun', [photoId]))
  const downloads = ['proposals.csv', 'ballots.pb', 'result.json']
  return [
    '/ky',
    '/ru/ak-bulun',
    address,
    `${address}/1`,
    '/ky/ak-bulun/deliveries/1',
    ...downloads.map((name) => `/data/ak-bulun/rounds/${round}/${name}`),
    `/data/ak-bulun/files/${photoId}`,
  ]
}
