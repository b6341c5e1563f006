import { whenAccepted } from '#app/domain/outcome.ts'
import { listed } from '#app/http/lists/listed.server.ts'
import { officePage } from '#app/http/pages/page.server.ts'
import { numero } from '#app/i18n/format.ts'
import { listAppeals } from '#app/services/evaluation/appeals/list-appeals.server.ts'
import { appealList } from '#app/ui/evaluation/lists/appeal-list.ts'
import { ListView } from '#app/ui/lists/list-view.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { Tag } from '#app/ui/parts/tag.tsx'
import { useSay } from '#app/ui/say.ts'
import { useLanguage } from '#app/ui/use-language.ts'

export const handle: PageHandle = { title: (text) => text.appeals.title }

const page = officePage({
  read: async (visit) =>
    whenAccepted(await listAppeals(visit), (rows) => ({ found: listed(visit, appealList, rows) })),
})
export const loader = page.loader

export default function Appeals() {
  const language = useLanguage()
  const { found } = useShown<typeof loader>()
  const say = useSay()
  const { appeals: text, evaluation } = say.text
  const { appeals, appealOf, check } = say.paths
  return (
    <>
      <h1>{text.title}</h1>
      <p>{text.lead}</p>
      <ListView
        oneLine
        list={appealList(say)}
        found={found}
        keyOf={({ proposal }) => proposal}
        href={appeals}
        empty={<EmptyState title={text.noneWaiting} />}
        cells={{
          proposal: ({ proposal, title }) => (
            <a href={check(proposal)}>{`${numero(proposal, language)}. ${say.written(title)}`}</a>
          ),
          outcome: ({ decision }) =>
            decision ? (
              <Tag kind={decision.outcome === 'dismissed' ? 'no' : 'yes'}>
                {evaluation.appealOutcomes[decision.outcome]}
              </Tag>
            ) : (
              <Tag kind="wait">{text.waiting}</Tag>
            ),
        }}
        act={{
          label: text.next,
          cell: ({ proposal, decision }) =>
            decision ? null : (
              <ButtonLink second href={appealOf(proposal)}>
                {text.decide}
                <span className="visually-hidden">{`: ${numero(proposal, language)}`}</span>
              </ButtonLink>
            ),
        }}
      />
    </>
  )
}
