/** Who came to the ballot so far: people, never choices. */
export type Turnout = { voted: number; online: number; paper: number }

const channels = ['online', 'paper'] as const
export type Channel = (typeof channels)[number]
