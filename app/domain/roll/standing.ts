/** What a vote is worth: binding with a roll of those who may vote, else an opinion poll. */
export type Standing = 'binding' | 'poll'
