import type { BudgetExample } from '#app/domain/budget/examples.ts'
import type { NounPages, PlaceAddress } from '#app/site-map.ts'

/** A file of a version, by the last part of its address; addresses of files never change. */
export type BudgetDownload =
  | 'budget.csv'
  | 'budget-semicolon.csv'
  | 'budget.xlsx'
  | 'datapackage.json'
  | 'version.txt'

export const budgetPaths = ({ home, place }: PlaceAddress) => {
  const budget = (year: number) => `${home}/budget/${year}`
  const version = (year: number, number: number) => `${home}/office/budgets/${year}/${number}`
  return {
    budgets: `${home}/budget`,
    /** The newest version of a year. */
    budget,
    budgetVersion: (year: number, version: number) => `${budget(year)}/versions/${version}`,
    budgetLines: (year: number) => `${budget(year)}/lines`,
    /** A line by its side and its code, in the newest version. */
    budgetLine: (year: number, side: string, key: string) =>
      `${budget(year)}/lines/${side}/${encodeURIComponent(key)}`,
    budgetDifference: (year: number) => `${budget(year)}/difference`,
    budgetLeaflet: (year: number) => `${budget(year)}/leaflet`,
    budgetTaxes: (year: number) => `${budget(year)}/taxes`,
    budgetDictionary: `${home}/budget/dictionary`,
    budgetFeed: `/data/${place}/budget/${home.split('/')[1]}.atom`,
    budgetDownload: (year: number, version: number, file: BudgetDownload) =>
      `/data/${place}/budget/${year}/${version}/${file}`,
    budgetExample: (file: BudgetExample) => `/examples/budget/${file}`,
    explainBudgetLine: (year: number, side: string, key: string) =>
      `${home}/office/budget-lines/${year}/${side}/${encodeURIComponent(key)}`,
    officeBudgets: `${home}/office/budgets`,
    /** All their versions as files. */
    budgetVersionFiles: `${home}/office/budgets/versions`,
    newBudget: `${home}/office/budgets/new`,
    /** Where the office enters price indices. */
    budgetPrices: `${home}/office/budgets/prices`,
    budgetDates: (year: number) => `${home}/office/budgets/${year}/dates`,
    /** A file that is tried before it becomes a version. */
    budgetFile: (number: number) => `${home}/office/budgets/files/${number}`,
    budgetFileTables: (number: number) => `${home}/office/budgets/files/${number}/tables`,
    officeBudget: version,
    newBudgetLine: (year: number, number: number) => `${version(year, number)}/lines/new`,
    budgetLineForm: (year: number, number: number, line: number) =>
      `${version(year, number)}/lines/${line}`,
    splitBudgetLine: (year: number, number: number, line: number) =>
      `${version(year, number)}/lines/${line}/split`,
  }
}

export const pages: NounPages = {
  place: {
    budget: 'budget/budgets.tsx',
    'budget/dictionary': 'budget/dictionary.tsx',
    'budget/:year': 'budget/budget.tsx',
    'budget/:year/versions/:version': 'budget/version.tsx',
    'budget/:year/lines': 'budget/lines.tsx',
    'budget/:year/lines/files/:file': 'budget/lines-file.ts',
    'budget/:year/lines/:side/:line': 'budget/line.tsx',
    'budget/:year/difference': 'budget/difference.tsx',
    'budget/:year/difference/files/:file': 'budget/difference-file.ts',
    'budget/:year/leaflet': 'budget/leaflet.tsx',
    'budget/:year/taxes': 'budget/taxes.tsx',
  },
  bare: {
    'data/:place/budget/:feed': 'budget/feed.ts',
    'data/:place/budget/:year/:version/:file': 'budget/version-file.ts',
  },
  office: {
    'budget-lines/:year/:side/:line': 'budget/office/explain-line.tsx',
    budgets: 'budget/office/budgets.tsx',
    'budgets/new': 'budget/office/new-version.tsx',
    'budgets/files/:file': 'budget/office/rehearsal.tsx',
    'budgets/files/:file/tables': 'budget/office/tables.tsx',
    'budgets/versions/files/:file': 'budget/office/versions-file.ts',
    'budgets/prices': 'budget/office/prices.tsx',
    'budgets/:year/dates': 'budget/office/dates.tsx',
    'budgets/:year/:version': 'budget/office/version.tsx',
    'budgets/:year/:version/lines/new': 'budget/office/new-line.tsx',
    'budgets/:year/:version/lines/:line': 'budget/office/line.tsx',
    'budgets/:year/:version/lines/:line/split': 'budget/office/split-line.tsx',
  },
}
