import { paperFile } from '#app/http/papers/paper-file.server.ts'
import { openCard } from '#app/services/evaluation/open-card.server.ts'
import { cardPaper } from '#app/ui/evaluation/papers/card-paper.ts'

/** The evaluation card as a text document. */
export const loader = paperFile({
  area: 'public',
  params: { number: 'number' },
  read: ({ place, params, at }) => openCard(place, params.number, at),
  describe: cardPaper,
})
