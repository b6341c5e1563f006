import { instantOf } from '#app/domain/calendar/day.ts'
import type { InTime } from '#app/domain/calendar/in-time.ts'
import { calledIn } from '#app/domain/facilities/facility.ts'
import { inLanguage } from '#app/domain/language.ts'
import type { Block, Paper } from '#app/domain/papers/paper.ts'
import type {
  QuarterOnPaper,
  Rated,
  ReportedService,
} from '#app/domain/ratings/facilities/quarter-report.ts'
import { quarterBefore } from '#app/domain/ratings/quarter.ts'
import { count, date, percent } from '#app/i18n/format.ts'
import type { Say } from '#app/ui/say.ts'

/** Services at each end of the order, so that the sheet stays short: the best, and those that residents find worst. */
const atEachEnd = 4

/** A quarter of all services for the notice board. */
export function quarterPaper(say: Say, report: QuarterOnPaper): Paper {
  const { language, text: all } = say
  const text = all.serviceQuarter
  const { quarter, from, until, goesOn, head } = report
  const day = (of: typeof from) => date(instantOf(of), language)
  const period = `${day(from)} – ${day(until)}`
  return {
    name: `services-${quarter}`,
    office: inLanguage(head.office, language),
    region: inLanguage(head.region, language),
    title: text.title(all.ratings.quarter(quarter)),
    dated: goesOn ? `${period}. ${text.goesOn}` : period,
    blocks: [figures(say, report), ...services(say, report), ...howCounted(say)],
  }
}

/** Each with the quarter before; replies to ratings stay on the page, since the sheet is short. */
function figures(say: Say, { reports, ratings, ratingsBefore, quarter }: QuarterOnPaper): Block {
  const { language, text: all } = say
  const text = all.serviceQuarter
  const said = (of: number) => count(of, language)
  const outOf = ({ inTime, of }: InTime) => `${said(inTime)} / ${said(of)}`
  const { now, before } = reports
  const row = (what: 'answered' | 'fixed') => [
    ...[text.defined[what].what, outOf(now[what]), outOf(before[what])],
  ]
  return {
    kind: 'table',
    caption: text.figures,
    columns: [
      { head: '', width: 8 },
      { head: all.ratings.quarter(quarter), width: 4, figures: true },
      { head: all.ratings.quarter(quarterBefore(quarter)), width: 4, figures: true },
    ],
    rows: [
      row('answered'),
      row('fixed'),
      [text.defined.ratings.what, said(ratings), said(ratingsBefore)],
    ],
  }
}

type Line = { group: number; service: Rated<ReportedService>; name: string }

/** Services by their groups, inside of one by the alphabet, as on the page; few ratings are told and not ranked. */
function services(say: Say, { groups, few }: QuarterOnPaper): Block[] {
  const { language, text: all, written } = say
  const text = all.serviceQuarter
  const collator = new Intl.Collator(language)
  const lines = groups.flatMap((group, at) =>
    group
      .map((service): Line => {
        const { name, kindFacts, villageName } = service
        const called = calledIn(language, { name, kindName: kindFacts.name, villageName })
        return { group: at + 1, service, name: called }
      })
      .sort((a, b) => collator.compare(a.name, b.name)),
  )
  const share = (of: number) => percent(of, language, 0)
  const rowOf = ({ group, service: { now, trend }, name }: Line) => [
    count(group, language),
    written(name),
    `${count(now.satisfied, language)} / ${count(now.of, language)}`,
    `${share(now.interval.low)} – ${share(now.interval.high)}`,
    all.ratings.trends[trend],
  ]
  const between = lines.length - 2 * atEachEnd
  const rows =
    between > 0
      ? [
          ...lines.slice(0, atEachEnd).map(rowOf),
          ['', text.between(between), '', '', ''],
          ...lines.slice(-atEachEnd).map(rowOf),
        ]
      : lines.map(rowOf)
  const left: Block[] = few > 0 ? [{ kind: 'paragraph', text: text.fewLeft(few) }] : []
  if (lines.length === 0) return [{ kind: 'paragraph', text: all.ratings.few }, ...left]
  return [
    {
      kind: 'table',
      caption: text.inGroups(groups.length),
      columns: [
        { head: text.columns.group, width: 1.6, figures: true },
        { head: text.columns.service, width: 8 },
        { head: text.columns.satisfied, width: 2.4, figures: true },
        { head: text.columns.interval, width: 2.8, figures: true },
        { head: text.columns.trend, width: 4 },
      ],
      rows,
    },
    { kind: 'paragraph', set: 'quiet', text: text.whyGroups },
    ...left,
  ]
}

function howCounted({ text: { serviceQuarter: text } }: Say): Block[] {
  return (['answered', 'fixed', 'changed'] as const).map((one) => ({
    ...{ kind: 'paragraph', set: 'quiet' },
    text: `${text.defined[one].what}. ${text.defined[one].how}`,
  }))
}
