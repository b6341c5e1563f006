import { usePaths, useText } from '#app/ui/use-language.ts'

/** A version as files for spreadsheets and programs. */
export function VersionFiles({ year, number }: { year: number; number: number }) {
  const text = useText().openBudget.further
  const { budgetDownload } = usePaths()
  return (
    <p className="no-print">
      {text.files} <a href={budgetDownload(year, number, 'budget.csv')}>CSV</a> ·{' '}
      <a href={budgetDownload(year, number, 'budget-semicolon.csv')}>{text.semicolon}</a> ·{' '}
      <a href={budgetDownload(year, number, 'budget.xlsx')}>XLSX</a> ·{' '}
      <a href={budgetDownload(year, number, 'datapackage.json')}>Data Package</a> ·{' '}
      <a href={budgetDownload(year, number, 'version.txt')}>{text.frozen}</a>
    </p>
  )
}
