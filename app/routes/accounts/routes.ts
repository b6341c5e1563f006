import { route } from '@remix-run/route-config'
import type { NounRoutes } from '#app/site-map.ts'

const own = [
  ['account', 'page'],
  ['account/sign-in', 'sign-in'],
  ['account/forgotten', 'forgotten'],
  ['account/new-password/:token', 'new-password'],
  ['account/password', 'password'],
  ['account/second-factor', 'second-factor'],
  ['account/sessions', 'sessions'],
  ['account/sign-out', 'sign-out'],
] as const

export const accountRoutes: NounRoutes = {
  place: [
    ...own.map(([path, file]) => route(path, `routes/accounts/${file}.tsx`)),
    route('account/register', 'routes/accounts/register.tsx'),
    route('account/confirm/:token', 'routes/accounts/confirm.tsx'),
    route('account/village', 'routes/accounts/village.tsx'),
  ],
  office: [
    route('people', 'routes/accounts/people/people.tsx'),
    route('people/new', 'routes/accounts/people/new-colleague.tsx'),
    route('people/files/:file', 'routes/accounts/people/people-file.ts'),
    route('people/:account', 'routes/accounts/people/colleague.tsx'),
  ],
  // The platform's own account pages are those of a municipality; a page's second address needs a name.
  platform: own.map(([path, file]) =>
    route(path, `routes/accounts/${file}.tsx`, { id: `platform/${path}` }),
  ),
}
