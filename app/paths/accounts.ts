import type { PlaceAddress } from './place-address.ts'

export const accountPaths = ({ home }: PlaceAddress) => ({
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
  people: `${home}/office/people`,
  colleague: (account: number) => `${home}/office/people/${account}`,
  newColleague: `${home}/office/people/new`,
})
