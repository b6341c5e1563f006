import type { ReactNode } from 'react'
import { isBesideBallot } from '#app/forms/beside-ballot.ts'
import { count, date, shortDate } from '#app/i18n/format.ts'
import { UnshownForm } from '#app/ui/form/rejected/unshown-form.tsx'
import { useQuery } from '#app/ui/page.ts'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useAsWritten } from '#app/ui/texts/as-written.ts'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'
import { CountryFooter } from '../front/country-footer.tsx'
import { Footer } from './footer.tsx'
import type { FrameFacts } from './frame-facts.ts'
import { Masthead } from './masthead.tsx'
import { Menu, type MenuEntry, type Section } from './menu.tsx'

type Props = {
  /** The municipality; null on the pages of the whole country. */
  here: FrameFacts | null
  section?: Section | undefined
  children: ReactNode
}

/** The whole page around its content: skip link, header, menu, what is on now, main part, footer. */
export function PageShell({ here, section, children }: Props) {
  // Beside an open ballot nothing leads to a second, empty one.
  const beside = isBesideBallot(useQuery())
  const entries = useEntries(here).filter(({ section }) => !(beside && section === 'vote'))
  return (
    <>
      <a className="skip" href="#main">
        {useText().frame.skip}
      </a>
      <Masthead here={here} entries={entries} quiet={beside || (here?.task ?? false)} />
      <Menu entries={entries} here={section} />
      <div className="fringe" />
      <div className="page">
        <main id="main" tabIndex={-1}>
          {here?.suspended ? <Suspended {...here.suspended} /> : null}
          {children}
          <UnshownForm />
        </main>
      </div>
      {here ? <Footer here={here} /> : <CountryFooter />}
    </>
  )
}

/** Above every page of a municipality that stands still. */
function Suspended({ since, reason }: { since: Date; reason: string }) {
  const text = useText().platform
  const language = useLanguage()
  return (
    <Notice kind="wrong" title={text.suspendedSince(date(since, language))}>
      <p>{useAsWritten()(reason)}</p>
      <p>{text.suspendedMeans}</p>
    </Notice>
  )
}

/** A section is a link from the day it has something to show; there are no dead words. */
function useEntries(here: FrameFacts | null): MenuEntry[] {
  const paths = usePaths()
  const text = useText().frame.menuState
  const language = useLanguage()
  if (!here) return []
  const entries: MenuEntry[] = []
  if (here.budget) {
    const state = text.year(here.budget.year)
    entries.push({ section: 'budget', href: paths.budget(here.budget.year), state })
  }
  if (here.round) entries.push({ section: 'proposals', href: paths.proposals(here.round) })
  if (here.votingRound) {
    const state = text.voting(here.voteDaysLeft ?? null)
    entries.push({ section: 'vote', href: paths.vote(here.votingRound), state, now: true })
  }
  if (here.decided) {
    const { round, year } = here.decided
    entries.push({ section: 'results', href: paths.result(round), state: text.year(year) })
    entries.push({ section: 'delivery', href: paths.deliveries(round), state: text.year(year) })
  }
  if (here.hearings) {
    const { next } = here.hearings
    const state = next ? shortDate(next, language) : undefined
    entries.push({ section: 'hearings', href: paths.hearings, state })
  }
  if (here.facilities) {
    const state = count(here.facilities.count, language)
    entries.push({ section: 'services', href: paths.facilities, state })
  }
  return entries
}
