import { paperFile } from '#app/http/papers/paper-file.server.ts'
import { readReceipt } from '#app/http/papers/read-receipt.server.ts'
import { receiptPaper } from '#app/ui/proposals/papers/receipt-paper.ts'

/** The receipt of a paper proposal as a text document. */
export const loader = paperFile({
  area: 'office',
  params: { number: 'number' },
  read: readReceipt,
  describe: receiptPaper,
})
