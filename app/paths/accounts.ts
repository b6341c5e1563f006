import type { NounPages, PlaceAddress } from '#app/site-map.ts'

export const accountPaths = ({ home }: PlaceAddress) => ({
  account: `${home}/account`,
  signIn: (back?: string) =>
    `${home}/account/sign-in${back ? `?back=${encodeURIComponent(back)}` : ''}`,
  register: (back?: string) =>
    `${home}/account/register${back ? `?back=${encodeURIComponent(back)}` : ''}`,
  confirm: (token: string, back?: string) =>
    `${home}/account/confirm/${token}${back ? `?back=${encodeURIComponent(back)}` : ''}`,
  forgotten: `${home}/account/forgotten`,
  newPassword: (token: string) => `${home}/account/new-password/${token}`,
  password: `${home}/account/password`,
  ownVillage: (back?: string) =>
    `${home}/account/village${back ? `?back=${encodeURIComponent(back)}` : ''}`,
  secondFactor: (back?: string) =>
    `${home}/account/second-factor${back ? `?back=${encodeURIComponent(back)}` : ''}`,
  ownContact: `${home}/account/contact`,
  ownContactCode: (token: string) => `${home}/account/contact/${token}`,
  ownData: `${home}/account/data`,
  ownDataFile: `${home}/account/data/own.json`,
  closeAccount: `${home}/account/close`,
  signOut: `${home}/account/sign-out`,
  sessions: `${home}/account/sessions`,
  people: `${home}/office/people`,
  colleague: (account: number) => `${home}/office/people/${account}`,
  newColleague: `${home}/office/people/new`,
  replaceContact: `${home}/office/people/contact`,
})

/** The account's own pages answer on the platform as in a municipality. */
const own = {
  account: 'accounts/page.tsx',
  'account/sign-in': 'accounts/sign-in.tsx',
  'account/forgotten': 'accounts/forgotten.tsx',
  'account/new-password/:token': 'accounts/new-password.tsx',
  'account/password': 'accounts/password.tsx',
  'account/second-factor': 'accounts/second-factor.tsx',
  'account/sessions': 'accounts/sessions.tsx',
  'account/sign-out': 'accounts/sign-out.tsx',
}

export const pages: NounPages = {
  place: {
    ...own,
    'account/register': 'accounts/register.tsx',
    'account/confirm/:token': 'accounts/confirm.tsx',
    'account/village': 'accounts/village.tsx',
    'account/data': 'accounts/own/data.tsx',
    'account/data/own.json': 'accounts/own/file.ts',
    'account/contact': 'accounts/own/contact.tsx',
    'account/contact/:token': 'accounts/own/contact-code.tsx',
    'account/close': 'accounts/own/close.tsx',
  },
  office: {
    people: 'accounts/people/people.tsx',
    'people/new': 'accounts/people/new-colleague.tsx',
    'people/contact': 'accounts/people/replace-contact.tsx',
    'people/files/:file': 'accounts/people/people-file.ts',
    'people/:account': 'accounts/people/colleague.tsx',
  },
  platform: own,
}
