import type { Language } from '#app/domain/language.ts'
import { possibleNow } from '#app/domain/permissions/may.ts'
import { isNarrowed } from '#app/domain/proposals/finding/list-filter.ts'
import { textLanguage } from '#app/domain/proposals/text-language.ts'
import { voteStanding } from '#app/domain/roll/standing.ts'
import { shownIn } from '#app/domain/words/as-written.ts'
import {
  listQueryIn,
  listQueryWords,
  queryOf,
  rejectedFilter,
} from '#app/http/forms/proposals/list-query.ts'
import { publicPage } from '#app/http/pages/page.server.ts'
import { villageNamer } from '#app/http/village-namer.ts'
import { texts } from '#app/i18n/texts.ts'
import { findProposals, type Listed } from '#app/services/proposals/list-proposals.server.ts'
import { IdeaList } from '#app/ui/ideas/idea-list.tsx'
import { ListFiles } from '#app/ui/lists/list-files.tsx'
import { useShown } from '#app/ui/page.ts'
import type { PageHandle } from '#app/ui/page-handle.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { ButtonLink } from '#app/ui/parts/button-link.tsx'
import { EmptyState } from '#app/ui/parts/empty-state.tsx'
import { Pagination } from '#app/ui/parts/pagination.tsx'
import { ListFilters } from '#app/ui/proposals/finding/list-filters.tsx'
import { ListOrders } from '#app/ui/proposals/finding/list-orders.tsx'
import { ideaOf } from '#app/ui/proposals/finding/listed-idea.tsx'
import { StandingLine } from '#app/ui/roll/standing-line.tsx'
import { usePaths, useText } from '#app/ui/use-language.ts'

export const handle: PageHandle<{ round: { number: number } }> = {
  title: (text) => text.proposals.title,
  ofRound: ({ round }) => round.number,
  section: 'proposals',
}

/** A page of a round's proposals; the same for everybody for whom the same order was drawn. */
const page = publicPage({
  drawn: true,
  params: { round: 'number' },
  query: listQueryWords,
  async read(visit) {
    const { place, at, language } = visit
    const listQuery = listQueryIn(visit.query, visit.cut)
    const found = await findProposals(visit, visit.params.round, listQuery)
    if (found.refused) return found
    const { round, villages, listed, total, page, pages } = found.value
    const nameOf = villageNamer(villages, language)
    return {
      round: { number: round.number, title: shownIn(language, round.title) },
      standing: voteStanding(round),
      listQuery: { ...listQuery, page },
      rejected: rejectedFilter(visit.query, language),
      query: queryOf(listQuery.filter).toString(),
      ideas: listed.map((one) => ({ ...shown(one, language), village: nameOf(one.text.village) })),
      villages: villages.map(({ number }) => ({ number, name: nameOf(number) })),
      total,
      pages,
      narrowed: isNarrowed(listQuery.filter),
      writing: !possibleNow('write-draft', { place, round }, at).refused,
    }
  },
})
export const loader = page.loader

/** What a list says of a proposal; of a hidden one only why it is hidden. */
function shown({ number, state, asked, hidden, text, officeTitles }: Listed, language: Language) {
  const { title, need, theme, attachments } = text
  const say = texts(language).proposals.page
  const photo = attachments.find(({ kind }) => kind === 'photo')?.id ?? null
  return {
    ...{ number, state, asked, theme, hidden: hidden !== null },
    title: hidden ? say.hiddenTitle : title,
    officeTitles: hidden ? {} : officeTitles,
    language: hidden ? language : textLanguage(text),
    summary: hidden ? say.hidden(hidden.reason) : need,
    photo: hidden ? null : photo,
  }
}

export default function ProposalList() {
  const { round, standing, listQuery, villages, ideas, pages, rejected } = useShown<typeof loader>()
  const text = useText().proposals
  const paths = usePaths()
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.round(round.number), label: round.title }]}
        here={text.title}
      />
      <h1>{text.title}</h1>
      <StandingLine standing={standing} brief />
      <Write />
      {ideas.length > 0 ? null : <Nothing />}
      <ListFilters
        filter={listQuery.filter}
        villages={villages}
        order={listQuery.order}
        rejected={rejected}
      />
      {ideas.length > 0 ? <Found /> : null}
      <Pagination
        page={listQuery.page}
        pages={pages}
        keep={listQuery.order === 'draw' ? { cut: listQuery.cut } : {}}
      />
      {ideas.length > 0 ? <ListFiles href={paths.proposals(round.number)} /> : null}
    </>
  )
}

/** How many were found, in which order, and the proposals themselves. */
function Found() {
  const { round, listQuery, query, ideas, total } = useShown<typeof loader>()
  const text = useText().proposals
  const paths = usePaths()
  const kept = query ? `?${query}` : ''
  return (
    <>
      <h2>{text.list.found(total)}</h2>
      <ListOrders
        order={listQuery.order}
        query={query}
        map={paths.proposalMap(round.number) + kept}
      />
      <IdeaList ideas={ideas.map((idea) => ideaOf(idea, paths))} />
    </>
  )
}

function Write() {
  const { round, writing } = useShown<typeof loader>()
  const paths = usePaths()
  const text = useText().proposals
  return writing ? (
    <p>
      <ButtonLink href={paths.propose(round.number)}>{text.write}</ButtonLink>
    </p>
  ) : null
}

function Nothing() {
  const { narrowed, writing } = useShown<typeof loader>()
  const text = useText().proposals.list
  if (narrowed) return <EmptyState title={text.nothing}>{text.nothingAdvice}</EmptyState>
  return <EmptyState title={text.none}>{writing ? text.noneAdvice : null}</EmptyState>
}
