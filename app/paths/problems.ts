import type { NounPages, PlaceAddress } from '#app/site-map.ts'

export const problemPaths = ({ home, place }: PlaceAddress) => {
  const [, language] = home.split('/')
  const draft = (token: string) => `${home}/account/problems/drafts/${token}`
  return {
    problems: `${home}/problems`,
    problemMap: `${home}/problems/map`,
    problemMarks: `/data/${place}/problems/map.json`,
    problem: (number: number) => `${home}/problems/${number}`,
    reportProblem: `${home}/account/problems/new`,
    /** The same about one thing of the register, which is of a kind. */
    reportAbout: (kind: string, facility: number) =>
      `${home}/account/problems/new?kind=${encodeURIComponent(kind)}&facility=${facility}`,
    problemDraft: (token: string, step: string) => `${draft(token)}/${step}`,
    confirmProblem: (token: string, code: string) => `${draft(token)}/confirm/${code}`,
    /** What somebody sent and follows. */
    myProblems: `${home}/account/problems`,
    /** What somebody who is signed in can do about a report. */
    ownProblem: (number: number) => `${home}/account/problems/${number}`,
    /** The same for who sent it without an account, by a word that only they have. */
    keptProblem: (key: string) => `${home}/account/problems/kept/${key}`,
    /** Where somebody says that the words of a report break the rules. */
    complainAboutProblem: (number: number) => `${home}/account/problems/${number}/complaint`,
    officeProblems: `${home}/office/problems`,
    officeProblem: (number: number) => `${home}/office/problems/${number}`,
    problemKeys: `${home}/office/problems/keys`,
    problemFeed: (choice = '') => `/data/${place}/problems/${language}.atom${choice}`,
  }
}

export const pages: NounPages = {
  place: {
    problems: 'problems/problems.tsx',
    'problems/map': 'problems/map/map.tsx',
    'problems/files/:file': 'problems/problems-file.ts',
    'problems/:problem': 'problems/problem.tsx',
    'account/problems': 'problems/mine.tsx',
    'account/problems/new': 'problems/writing/new-problem.tsx',
    'account/problems/drafts/:draft/what': 'problems/writing/what.tsx',
    'account/problems/drafts/:draft/where': 'problems/writing/where.tsx',
    'account/problems/drafts/:draft/words': 'problems/writing/words.tsx',
    'account/problems/drafts/:draft/check': 'problems/writing/check.tsx',
    'account/problems/drafts/:draft/confirm/:token': 'problems/writing/confirm.tsx',
    'account/problems/kept/:key': 'problems/kept-problem.tsx',
    'account/problems/:problem': 'problems/own-problem.tsx',
    'account/problems/:problem/complaint': 'problems/complain.tsx',
  },
  bare: {
    'open311/:file': 'problems/open311/discovery.ts',
    'open311/v2/:file': 'problems/open311/collection.ts',
    'open311/v2/:of/:file': 'problems/open311/one.ts',
    'data/:place/problems/map.json': 'problems/map/marks.ts',
    'data/:place/problems/:feed': 'problems/feed.ts',
  },
  office: {
    problems: 'problems/office/problems.tsx',
    'problems/files/:file': 'problems/office/problems-file.ts',
    'problems/keys': 'problems/office/keys.tsx',
    'problems/:problem': 'problems/office/problem.tsx',
  },
}
