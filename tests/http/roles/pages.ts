import { type Asker, everybody, office, platform, residents, signedIn, staff } from './askers.ts'
import type { Where } from './roles-context.ts'

export type PageRow = {
  readers: readonly Asker[]
  /** What the parts of the address stand for, where it is not the usual. */
  where?: Where
  /** What readers are answered with, where it is not the page. */
  status?: number
}

const home = '/:language/:place'
const country = '/:language/platform'

/** Who reads which page. An address that is not here fails the test. */
export const pages: Readonly<Record<string, PageRow>> = {
  '/': { readers: everybody },
  '/:language': { readers: everybody },
  '/health': { readers: everybody },
  '/_examples': { readers: everybody },
  '/:language/_examples/:group?': { readers: everybody },

  // The municipality, its rounds and proposals
  [home]: { readers: everybody },
  [`${home}/*`]: { readers: everybody, status: 404 },
  [`${home}/accessibility`]: { readers: everybody },
  [`${home}/contact`]: { readers: everybody },
  [`${home}/how-to-take-part`]: { readers: everybody },
  [`${home}/not-promised`]: { readers: everybody },
  [`${home}/open-data`]: { readers: everybody },
  [`${home}/outbox`]: { readers: everybody },
  [`${home}/rounds`]: { readers: everybody },
  [`${home}/rounds/:round`]: { readers: everybody },
  [`${home}/rounds/:round/rules`]: { readers: everybody },
  [`${home}/rounds/:round/proposals`]: { readers: everybody },
  [`${home}/rounds/:round/acts`]: { readers: everybody },
  [`${home}/rounds/:round/map`]: { readers: everybody },
  [`${home}/rounds/:round/rejected`]: { readers: everybody },
  [`${home}/proposals/:number`]: { readers: everybody },
  [`${home}/proposals/:number/versions`]: { readers: everybody },
  [`${home}/proposals/:number/card`]: { readers: everybody },
  [`${home}/rounds/:round/deliveries`]: { readers: everybody, where: { round: 'delivery' } },
  [`${home}/deliveries/:proposal`]: { readers: everybody, where: { proposal: 'funded' } },

  // Lists as files: read by whoever reads their page
  [`${home}/rounds/:round/proposals/files/:file`]: { readers: everybody, where: { file: 'list' } },
  [`${home}/rounds/:round/deliveries/files/:file`]: {
    readers: everybody,
    where: { round: 'delivery', file: 'list' },
  },
  [`${home}/office/people/files/:file`]: { readers: ['auditor', 'admin'], where: { file: 'list' } },
  [`${home}/office/checks/files/:file`]: { readers: office, where: { file: 'list' } },
  [`${home}/office/appeals/files/:file`]: { readers: office, where: { file: 'list' } },
  [`${home}/office/reports/files/:file`]: {
    readers: ['clerk', 'auditor', 'admin'],
    where: { file: 'list' },
  },
  [`${country}/municipalities/files/:file`]: { readers: platform, where: { file: 'list' } },

  // Before the result is published nobody reads it, whoever they are
  [`${home}/rounds/:round/result`]: { readers: everybody, status: 404 },
  [`${home}/rounds/:round/result/:proposal`]: { readers: everybody, status: 404 },
  [`${home}/rounds/:round/what-if`]: { readers: everybody, status: 404 },
  [`${home}/rounds/:round/recount`]: { readers: everybody, status: 404 },

  // One's own account
  [`${home}/account/sign-in`]: { readers: everybody },
  [`${home}/account/register`]: { readers: everybody },
  [`${home}/account/forgotten`]: { readers: everybody },
  [`${home}/account/confirm/:token`]: { readers: everybody, status: 404 },
  [`${home}/account/new-password/:token`]: { readers: everybody, status: 404 },
  [`${home}/account`]: { readers: signedIn },
  [`${home}/account/password`]: { readers: signedIn },
  // Whose village stands is led on to their own page
  [`${home}/account/village`]: { readers: signedIn },
  [`${home}/account/second-factor`]: { readers: staff },
  [`${home}/account/sessions`]: { readers: signedIn },
  [`${home}/account/sign-out`]: { readers: signedIn },
  [`${home}/account/proposals`]: { readers: signedIn },
  [`${home}/account/propose/:round`]: { readers: everybody },
  // Whoever is not signed in finds the form empty: what they had typed is kept until they are
  [`${home}/account/drafts/:draft/:step`]: {
    readers: ['author', 'nobody', 'stranger', 'platform-admin'],
  },
  [`${home}/account/drafts/:draft/check`]: { readers: ['author'] },
  [`${home}/account/proposals/:number/withdraw`]: { readers: ['author'] },
  [`${home}/account/proposals/:number/leave`]: { readers: ['author'], where: { number: 'joined' } },
  [`${home}/account/proposals/:number/report`]: { readers: residents },
  [`${home}/account/proposals/:number/appeal`]: {
    readers: ['author'],
    where: { number: 'rejected' },
  },
  [`${home}/account/vote/:round`]: { readers: residents, where: { round: 'voting' } },
  // Whoever has no ballot is told how and until when to vote
  [`${home}/account/vote/:round/receipt`]: { readers: signedIn, where: { round: 'voting' } },

  // The office
  [`${home}/office`]: { readers: office },
  [`${home}/office/checks`]: { readers: office },
  [`${home}/office/checks/:number`]: { readers: office },
  [`${home}/office/checks/:number/assign`]: { readers: office },
  [`${home}/office/checks/:number/judge`]: { readers: office },
  [`${home}/office/checks/:number/sign`]: { readers: office },
  [`${home}/office/checks/:number/exclusions`]: { readers: office },
  [`${home}/office/appeals`]: { readers: office },
  [`${home}/office/appeals/:number`]: { readers: office, where: { number: 'appealed' } },
  [`${home}/office/reports`]: { readers: ['clerk', 'auditor', 'admin'] },
  [`${home}/office/reports/:number`]: { readers: ['clerk', 'auditor', 'admin'] },
  [`${home}/office/rounds`]: { readers: office },
  [`${home}/office/rounds/new`]: { readers: ['election-officer', 'admin'] },
  [`${home}/office/rounds/:round`]: { readers: office },
  [`${home}/office/rounds/:round/edit`]: { readers: ['election-officer', 'admin'] },
  [`${home}/office/rounds/:round/extend`]: { readers: ['election-officer', 'admin'] },
  [`${home}/office/rounds/:round/publish`]: {
    readers: ['election-officer'],
    where: { round: 'published' },
  },
  [`${home}/office/rounds/:round/open`]: {
    readers: ['election-officer'],
    where: { round: 'published' },
  },
  [`${home}/office/rounds/:round/count`]: { readers: office, where: { round: 'counting' } },
  [`${home}/office/acts/:act`]: { readers: office },
  [`${home}/office/deliveries/:proposal`]: { readers: office, where: { proposal: 'funded' } },
  [`${home}/office/proposals/new`]: { readers: ['clerk'] },
  [`${home}/office/proposals/:number/receipt`]: { readers: office, where: { number: 'paper' } },
  [`${home}/office/people`]: { readers: ['auditor', 'admin'] },
  [`${home}/office/people/new`]: { readers: ['admin'] },
  [`${home}/office/people/:account`]: { readers: ['auditor', 'admin'] },
  [`${home}/office/audit`]: { readers: ['auditor', 'admin'] },

  // The platform: nobody of any municipality gets in, whatever their role there
  [country]: { readers: platform },
  [`${country}/municipalities/new`]: { readers: platform },
  [`${country}/municipalities/:municipality`]: { readers: platform },
  [`${country}/municipalities/:municipality/suspend`]: { readers: platform },
  [`${country}/municipalities/:municipality/invite`]: { readers: platform },
  [`${country}/municipalities/:municipality/acts/:act`]: {
    readers: platform,
    where: { municipality: 'here' },
  },
  [`${country}/audit`]: { readers: platform },
  [`${country}/account`]: { readers: platform },
  [`${country}/account/password`]: { readers: platform },
  [`${country}/account/second-factor`]: { readers: platform },
  [`${country}/account/sessions`]: { readers: platform },
  [`${country}/account/sign-out`]: { readers: platform },
  [`${country}/account/sign-in`]: { readers: everybody },
  [`${country}/account/forgotten`]: { readers: everybody },
  [`${country}/account/new-password/:token`]: { readers: everybody, status: 404 },
  [`${country}/*`]: { readers: everybody, status: 404 },

  // The territory
  [`${home}/office/municipality`]: { readers: ['admin'] },
  [`${home}/office/territory`]: { readers: ['auditor', 'admin'] },
  [`${home}/office/territory/new`]: { readers: ['admin'] },
  [`${home}/office/territory/outlines`]: { readers: ['admin'] },
  [`${home}/office/territory/units/:unit`]: { readers: ['auditor', 'admin'] },
  [`${home}/office/territory/units/:unit/end`]: { readers: ['admin'] },

  // Open data
  '/data/:place/outlines.geojson': { readers: everybody },
  '/data/:place/rounds/:round/frozen.json': { readers: everybody, where: { round: 'voting' } },
  '/data/:place/rounds/:round/:file': { readers: everybody },
  '/data/country.geojson': { readers: everybody },
  '/data/:place/files/:file': { readers: everybody, status: 404 },
  '/data/:place/rounds/:round/proposals.geojson': { readers: everybody },
}
