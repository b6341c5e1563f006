import type { Example } from '#app/ui/example.ts'
import { sayIn } from '#app/ui/say.ts'
import { exampleProblem, exampleToday } from './example-problem.ts'
import { ReportLink } from './facilities.tsx'
import { ProblemMapPage } from './map/problem-map-page.tsx'
import { OwnProblemView } from './own-view.tsx'
import { ProblemFacts } from './problem-facts.tsx'
import { problemList } from './problem-list.ts'
import { ProblemRows } from './problem-rows.tsx'
import { ProblemSearch } from './problem-search.tsx'
import { ProblemHead, ProblemSteps, ProblemWords } from './problem-view.tsx'

const today = exampleToday
const overdue = {
  ...exampleProblem,
  ...{ number: 139, state: 'open' as const, steps: exampleProblem.steps.slice(0, 1) },
  clock: { reply: 'overdue' as const, left: -3, promised: null, broken: false },
}
const hidden = { ...exampleProblem, words: '', title: '', withheld: true, hiddenBecause: 'Дарек' }
const own = {
  ...{ problem: { ...exampleProblem, state: 'fixed' as const }, today, mine: true },
  kept: { title: 'Түтүк', words: 'Суу', named: true, private: false, photos: 1, contact: true },
  ...{ mayReopen: true, mayFollow: false, maySayStill: false },
}
const others = { ...own, mine: false, mayReopen: false, maySayStill: true }
const wanted = { words: '', chosen: { state: 'open' }, sort: '', page: 1 }

export const examples: readonly Example[] = [
  {
    name: 'in progress, promised',
    element: (
      <>
        <ProblemHead problem={exampleProblem} today={today} />
        <ProblemWords problem={exampleProblem} />
        <ProblemSteps problem={exampleProblem} />
        <ProblemFacts problem={exampleProblem} today={today} />
      </>
    ),
  },
  {
    name: 'overdue, and hidden',
    element: (
      <>
        <ProblemHead problem={overdue} today={today} />
        <ProblemFacts problem={{ ...overdue, private: true }} today={today} />
        <ProblemWords problem={hidden} />
      </>
    ),
  },
  {
    name: 'a list and its choices',
    element: (
      <>
        <ProblemSearch list={problemList(sayIn('ky', 'ak-bulun'), [overdue])} wanted={wanted} />
        <ProblemRows problems={[exampleProblem, overdue]} hrefOf={(number) => `#${number}`} />
        <ReportLink kind="water" facility={4} />
      </>
    ),
  },
  {
    name: 'a map and its twin',
    element: (
      <ProblemMapPage
        page={{
          ...{ among: [overdue], points: '/data', query: 'shown=now' },
          found: {
            ...{ rows: [exampleProblem, overdue], total: 2, page: 1, pages: 1, partly: false },
            wanted: { ...wanted, chosen: { shown: 'now' } },
          },
          kit: {
            ...{ script: '/s.js', style: '/s.css', outline: '/o', areas: '/a', tiles: null },
            ...{ attribution: '', villages: [] },
          },
        }}
      />
    ),
  },
  {
    name: 'one’s own, fixed',
    element: <OwnProblemView shown={own} formKey="a" rejected={undefined} withoutAccount />,
  },
  {
    name: 'somebody else’s, closed',
    element: <OwnProblemView shown={others} formKey="b" rejected={undefined} />,
  },
]
