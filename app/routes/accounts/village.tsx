import { z } from 'zod'
import { telling } from '#app/domain/deed.ts'
import { whenAccepted } from '#app/domain/outcome.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import { checkAnswers } from '#app/http/forms/form.server.ts'
import { text, whole } from '#app/http/forms/form-fields.server.ts'
import { ownPath } from '#app/http/forms/own-path.server.ts'
import { accountPage } from '#app/http/pages/page.server.ts'
import {
  chooseVillage,
  mayChooseNow,
  readVillageChoice,
} from '#app/services/accounts/choose-village.server.ts'
import { VillageForm } from '#app/ui/accounts/own/village-form.tsx'
import { useRejectedForm, useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'

export const handle: PageHandle = { title: (texts) => texts.accounts.village.title }

const schema = z.object({ village: whole({ min: 1, max: 999_999 }), back: text({ max: 1_000 }) })

const page = accountPage({
  /** Whoever was asked goes on to where they were going. */
  async read(visit) {
    const { language, query, paths } = visit
    const back = ownPath(query.get('back'), visit) ?? paths.account
    return whenAccepted(
      await readVillageChoice(visit),
      ({ before, options, asked, duringVote }) => ({
        back,
        asked,
        duringVote,
        village: asked || !before ? '' : String(before.number),
        before: before && shownIn(language, before.name),
        options: options.map(({ number, name }) => ({
          value: String(number),
          label: shownIn(language, name),
        })),
      }),
    )
  },
  changes: ({ village }) => ({ village: [village] }),
  async form({ answers }, visit) {
    const allowed = await mayChooseNow(visit)
    return allowed.refused ? allowed : checkAnswers(answers, schema)
  },
  command: chooseVillage,
  next(visit, { asked }, { back }) {
    const to = ownPath(back, visit) ?? visit.paths.account
    return asked ? to : telling(to, 'village-saved')
  },
})
export const loader = page.loader
export const action = page.action

export default function ChooseVillage() {
  const { key, ...choice } = useShown<typeof loader>()
  return <VillageForm formKey={key} {...choice} rejected={useRejectedForm()} />
}
