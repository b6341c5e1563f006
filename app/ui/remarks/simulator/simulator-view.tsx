import { isBalanced, playedField } from '#app/domain/remarks/simulator/play.ts'
import type { SimulatorPage } from '#app/domain/remarks/simulator/simulator-page.ts'
import { gapBar } from '#app/domain/remarks/simulator/standing.ts'
import { Breadcrumb } from '#app/ui/parts/breadcrumb.tsx'
import { buttonClass } from '#app/ui/parts/button.tsx'
import { Figures } from '#app/ui/parts/figures.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useSay } from '#app/ui/say.ts'
import { groupName } from './group-name.ts'
import { KeptList, LeverList } from './lever-list.tsx'
import { PlayedTable } from './played-table.tsx'
import { usePlayed } from './use-played.ts'

/** A draft to be played with: what can be moved, what cannot and why, whether it comes out even, what was changed. */
export function SimulatorView({ page }: { page: SimulatorPage }) {
  const { text: all, paths } = useSay()
  const text = all.simulator
  const say = usePlayed(page)
  const { year, groups, total, board, played, outdated, carried } = page
  const movable = groups.reduce((sum, { amount, least }) => sum + amount - least, 0)
  const share = total > 0 ? Math.round((movable / total) * 100) : 0
  return (
    <>
      <Breadcrumb
        trail={[{ href: paths.budget(year), label: all.openBudget.yearOf(year) }]}
        here={text.crumb}
      />
      <h1>{text.title}</h1>
      <p className="lead">{text.lead(groups.length)}</p>
      {outdated ? (
        <Notice kind="wrong" title={text.outdated}>
          <p>{carried ? text.carried(carried) : text.outdatedAdvice}</p>
        </Notice>
      ) : null}
      <Figures
        figures={[
          { label: text.canMove(share), value: say.amount(movable), unit: say.unit },
          { label: text.cannot(100 - share), value: say.amount(total - movable), unit: say.unit },
          { label: text.onePress, value: say.amount(board.step), unit: say.unit },
        ]}
      />
      <form data-simulator={JSON.stringify(say.told)}>
        <h2>{text.leversHeading(groups.length)}</h2>
        <p className="how">{text.how(say.unit)}</p>
        <LeverList page={page} say={say} />
        <div className="tray no-print">
          <p role="status">
            <b data-say="gap">{say.gap}</b>
            <small data-say="needed">{say.needed}</small>
          </p>
          <svg className="meter over balance" aria-hidden="true">
            <rect height="100%" {...gapBar(played.gap, board.step)} />
            <line x1="50%" x2="50%" y2="100%" />
          </svg>
        </div>
        <h2 data-say="changed">{text.changed(played.moved)}</h2>
        <PlayedTable page={page} say={say} />
        <p className="quiet no-print" id="may-be-sent" data-say="note">
          {say.note}
        </p>
        <p className="buttons no-print">
          <button
            type="submit"
            className={buttonClass()}
            name={playedField}
            value={played.state}
            formAction={paths.sendPlayed(year)}
            aria-describedby="may-be-sent"
            disabled={!isBalanced(played)}
          >
            {text.send}
          </button>
          <a href={paths.simulator(year)}>{text.again}</a>
          <a href={paths.simulator(year, played.state)} data-keep="">
            {text.keep}
          </a>
        </p>
      </form>
      <KeptList page={page} say={say} />
      <TriedSoFar page={page} />
    </>
  )
}

/** How many have sent theirs, and what most of them did. */
function TriedSoFar({ page: { tried, groups } }: { page: SimulatorPage }) {
  const say = useSay()
  const text = say.text.simulator
  if (tried.people === 0) return <p className="quiet">{text.nobodyYet}</p>
  const named = (of: typeof tried.given, sentence: (name: string, people: number) => string) => {
    const group = groups.find(({ number }) => number === of?.number)
    return group && of ? sentence(groupName(say, group), of.people) : null
  }
  const sentences = [
    text.people(tried.people),
    named(tried.given, text.mostGiven),
    named(tried.taken, text.mostTaken),
  ]
  return <p className="quiet">{sentences.filter(Boolean).join(' ')}</p>
}
