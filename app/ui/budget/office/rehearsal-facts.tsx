import type { RehearsalDesk } from '#app/domain/budget/office/rehearsal-desk.ts'
import { shortHash } from '#app/domain/sha256.ts'
import { count, dateTime, decimal } from '#app/i18n/format.ts'
import { sentence } from '#app/i18n/texts.ts'
import { Figures } from '#app/ui/parts/figures.tsx'
import { Notice } from '#app/ui/parts/notice.tsx'
import { useLanguage, usePaths, useText } from '#app/ui/use-language.ts'

/** Which file it is, how far it is read, and what is to be said of it before anything else. */
export function RehearsalFacts({ desk }: { desk: RehearsalDesk }) {
  const language = useLanguage()
  const paths = usePaths()
  const { budgetWork: work, budgetCheck: text, runs } = useText()
  const { file, unit, by, at, reading, findings, before, refused, rowsRead, state } = desk
  const number = (value: number) => count(value, language)
  const facts = {
    size: `${decimal(Math.ceil(file.size / 1024), language)} КБ`,
    ...{ unit: work.units[unit], by, at: dateTime(at, language), hash: shortHash(file.hash) },
  }
  return (
    <>
      <p>
        <b>{file.name}</b> <small>{text.file(facts)}</small>
      </p>
      <p>
        {work.kinds[desk.kind]}, {work.year(desk.year)}.{' '}
        <span className="quiet">{text.notKept}</span>
      </p>
      {reading ? (
        <Figures
          figures={[
            { label: text.facts.rows, value: number(reading.rows) },
            { label: text.facts.lines, value: number(reading.lines) },
            { label: text.facts.findings, value: number(findings.length) },
          ]}
        />
      ) : null}
      {state === 'reading' && rowsRead !== null ? (
        <p>{runs.kinds['read-budget'].progress({ rows: rowsRead })}</p>
      ) : null}
      {refused ? (
        <Notice kind="wrong">
          <p>{sentence(refused, language)}.</p>
        </Notice>
      ) : null}
      {before ? (
        <Notice kind="now">
          <p>
            <a href={paths.officeBudget(before.year, before.number)}>
              {text.before(before.year, before.number)}
            </a>
          </p>
        </Notice>
      ) : null}
    </>
  )
}
