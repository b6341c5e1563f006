import { officePage } from '#app/http/pages/page.server.ts'
import { readReceipt } from '#app/http/papers/read-receipt.server.ts'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { PaperPage } from '#app/ui/papers/paper-page.tsx'
import { receiptPaper } from '#app/ui/proposals/papers/receipt-paper.ts'
import { useSay } from '#app/ui/say.ts'

export const handle: PageHandle<{ receipt: number }> = {
  title: (text, { receipt }) => text.ownProposals.receipt.title(receipt),
}

/** The receipt that a citizen takes home: what was taken in, when, under which number. */
const page = officePage({ params: { number: 'number' }, read: readReceipt })
export const loader = page.loader

export default function Receipt() {
  const found = useShown<typeof loader>()
  const say = useSay()
  return (
    <PaperPage
      paper={receiptPaper(say, found)}
      docx={say.paths.paperReceiptDocx(found.number)}
      lead={say.text.ownProposals.receipt.print}
    />
  )
}
