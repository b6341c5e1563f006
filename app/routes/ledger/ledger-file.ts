import { readCheckpoint } from '#app/domain/ledger/note.ts'
import { dataFile } from '#app/http/pages/data-file.server.ts'
import { piecedFile, wholeFile } from '#app/http/pages/whole-file.server.ts'
import { vault } from '#app/http/settings/vault.server.ts'
import { promisedFile } from '#app/services/ledger/promised-file.server.ts'
import { readSigned, signedLines } from '#app/services/ledger/read-ledger.server.ts'
import { verifierOf } from '#app/services/ledger/sign-ledger.server.ts'

const plain = {
  'Content-Type': 'text/plain; charset=utf-8',
  'Access-Control-Allow-Origin': '*',
  'Cache-Control': 'no-cache',
}

/** What was signed of a vote's ledger, its lines, and the key to check it with; 404 before the first signature. */
export const loader = dataFile(async (request) => {
  const { place, part, number } = request
  const round = number('round')
  const which = round === null ? null : { place, round }
  const files = vault().ledger
  const signed = which && (await readSigned(files, which))
  if (!signed) return null
  switch (part('file')) {
    case 'checkpoint':
      return wholeFile(request, signed.note, plain)
    case 'leaves.txt':
      return piecedFile(
        request,
        { facts: signed.note, pieces: () => signedLines(which, signed.size) },
        plain,
      )
    case 'key.txt': {
      const origin = readCheckpoint(signed.note)?.origin ?? ''
      return wholeFile(request, `${await verifierOf(files, origin)}\n`, plain)
    }
    case 'promised.txt': {
      const bytes = await promisedFile(which)
      return bytes && wholeFile(request, bytes, plain)
    }
    default:
      return null
  }
})
