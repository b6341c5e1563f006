import type { Language } from './domain/language.ts'
import { platformAddress } from './domain/places/place-id.ts'

/**
 * Every address of the portal, built in one place. Public pages lie below `/ky/ak-bulun`, so that a copy kept
 * by the page cache never depends on who asks; what depends on the person lies below `account` and `office`.
 */
export function pathsOf(language: Language, place: string) {
  const home = `/${language}/${place}`
  return {
    home,
    round: (round: number) => `${home}/rounds/${round}`,
    proposals: (round: number) => `${home}/rounds/${round}/proposals`,
    proposalMap: (round: number) => `${home}/rounds/${round}/map`,
    proposal: (proposal: number) => `${home}/proposals/${proposal}`,
    versions: (proposal: number) => `${home}/proposals/${proposal}/versions`,
    result: (round: number) => `${home}/rounds/${round}/result`,
    resultOf: (round: number, proposal: number) => `${home}/rounds/${round}/result/${proposal}`,
    whatIf: (round: number) => `${home}/rounds/${round}/what-if`,
    recount: (round: number) => `${home}/rounds/${round}/recount`,
    rounds: `${home}/rounds`,
    roundActs: (round: number) => `${home}/rounds/${round}/acts`,
    rules: (round: number) => `${home}/rounds/${round}/rules`,
    deliveries: (round: number) => `${home}/rounds/${round}/deliveries`,
    delivery: (proposal: number) => `${home}/deliveries/${proposal}`,
    vote: (round: number) => `${home}/account/vote/${round}`,
    receipt: (round: number) => `${home}/account/vote/${round}/receipt`,
    account: `${home}/account`,
    signIn: (back?: string) =>
      `${home}/account/sign-in${back ? `?back=${encodeURIComponent(back)}` : ''}`,
    register: `${home}/account/register`,
    confirm: (token: string) => `${home}/account/confirm/${token}`,
    forgotten: `${home}/account/forgotten`,
    newPassword: (token: string) => `${home}/account/new-password/${token}`,
    password: `${home}/account/password`,
    ownVillage: (back?: string) =>
      `${home}/account/village${back ? `?back=${encodeURIComponent(back)}` : ''}`,
    secondFactor: (back?: string) =>
      `${home}/account/second-factor${back ? `?back=${encodeURIComponent(back)}` : ''}`,
    signOut: `${home}/account/sign-out`,
    sessions: `${home}/account/sessions`,
    myProposals: `${home}/account/proposals`,
    propose: (round: number) => `${home}/account/propose/${round}`,
    draft: (draft: number, step: string) => `${home}/account/drafts/${draft}/${step}`,
    leaveProposal: (proposal: number) => `${home}/account/proposals/${proposal}/leave`,
    withdrawProposal: (proposal: number) => `${home}/account/proposals/${proposal}/withdraw`,
    paperIntake: `${home}/office/proposals/new`,
    paperReceipt: (proposal: number) => `${home}/office/proposals/${proposal}/receipt`,
    proposalPoints: (round: number) => `/data/${place}/rounds/${round}/proposals.geojson`,
    office: place === platformAddress ? home : `${home}/office`,
    ownMunicipality: `${home}/office/municipality`,
    officeRounds: `${home}/office/rounds`,
    newRound: (from?: number) => `${home}/office/rounds/new${from ? `?from=${from}` : ''}`,
    officeRound: (round: number) => `${home}/office/rounds/${round}`,
    editRound: (round: number) => `${home}/office/rounds/${round}/edit`,
    publishList: (round: number) => `${home}/office/rounds/${round}/publish`,
    openVote: (round: number) => `${home}/office/rounds/${round}/open`,
    extendPhase: (round: number) => `${home}/office/rounds/${round}/extend`,
    act: (act: number) => `${home}/office/acts/${act}`,
    people: `${home}/office/people`,
    colleague: (account: number) => `${home}/office/people/${account}`,
    newColleague: `${home}/office/people/new`,
    checks: `${home}/office/checks`,
    check: (proposal: number) => `${home}/office/checks/${proposal}`,
    checkAct: (proposal: number, act: 'assign' | 'judge' | 'sign' | 'exclusions') =>
      `${home}/office/checks/${proposal}/${act}`,
    appeals: `${home}/office/appeals`,
    appealOf: (proposal: number) => `${home}/office/appeals/${proposal}`,
    reports: `${home}/office/reports`,
    reportsAbout: (proposal: number) => `${home}/office/reports/${proposal}`,
    appeal: (proposal: number) => `${home}/account/proposals/${proposal}/appeal`,
    report: (proposal: number) => `${home}/account/proposals/${proposal}/report`,
    card: (proposal: number) => `${home}/proposals/${proposal}/card`,
    rejected: (round: number) => `${home}/rounds/${round}/rejected`,
    openData: `${home}/open-data`,
    accessibility: `${home}/accessibility`,
    notPromised: `${home}/not-promised`,
    territory: `${home}/office/territory`,
    newVillage: `${home}/office/territory/new`,
    newOutlines: `${home}/office/territory/outlines`,
    unit: (soate: string) => `${home}/office/territory/units/${soate}`,
    endUnit: (soate: string) => `${home}/office/territory/units/${soate}/end`,
    outlines: `/data/${place}/outlines.geojson`,
    audit: `${home}/office/audit`,
    outbox: `${home}/outbox`,
    countRound: (round: number) => `${home}/office/rounds/${round}/count`,
    updateDelivery: (proposal: number) => `${home}/office/deliveries/${proposal}`,
    download: (round: number, file: 'proposals.csv' | 'ballots.pb' | 'result.json') =>
      `/data/${place}/rounds/${round}/${file}`,
    /** The recount's program in another language; the same file for every round. */
    verifier: '/verify/verify.py',
    frozenRules: (round: number) => `/data/${place}/rounds/${round}/frozen.json`,
    file: (file: string, size?: string) =>
      `/data/${place}/files/${file}${size ? `?size=${size}` : ''}`,
  }
}

export type Paths = ReturnType<typeof pathsOf>

/** The addresses of the platform's own pages: its accounts lie below it as those of a municipality do. */
export function platformPathsOf(language: Language) {
  const paths = pathsOf(language, platformAddress)
  const municipality = (place: string) => `${paths.home}/municipalities/${place}`
  return {
    ...paths,
    newMunicipality: `${paths.home}/municipalities/new`,
    municipality,
    suspend: (place: string) => `${municipality(place)}/suspend`,
    invite: (place: string) => `${municipality(place)}/invite`,
    audit: `${paths.home}/audit`,
  }
}
