/** Why a file cannot be read as a budget. */
export type Unreadable =
  | 'empty'
  | 'old-book'
  | 'locked'
  | 'macros'
  | 'other-kind'
  | 'web-page'
  | 'broken'
  | 'too-large'
  | 'too-long'
  | 'too-wide'
  | 'no-table'
