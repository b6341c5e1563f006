import { dataFile } from '#app/http/pages/data-file.server.ts'
import { vault } from '#app/http/settings/vault.server.ts'
import { readReceiptKey } from '#app/services/voting/read-receipt-key.server.ts'

/** The public key that receipts are checked with, the same for every municipality of this installation. */
export const loader = dataFile(
  async () =>
    new Response(await readReceiptKey(vault()), {
      headers: {
        'Content-Type': 'application/x-pem-file',
        'Content-Disposition': 'attachment; filename="receipt-key.pem"',
      },
    }),
)
