/**
 * How sure an exchange is, as a probability from 0 to 1, where its evidence does
 * not say so itself. The figures are how often exchanges of the kind were right in
 * the open half of the labelled documents, in all renderings; what is fitted was
 * judged by leaving documents out.
 */

/** Below this an exchange's border or pairing is doubtful. */
export const doubtful = 0.75

/** The most that is said of an exchange, however clear its borders: the text itself may be damaged. */
export const mostSure = 0.97

/** A question from a list in which answers follow unmarked. */
export const unmarkedSure = 0.9

/** A question of a contribution without answers. */
export const groupedSure = 0.9

/** A question that got no answer where all answers stand in a part of their own. */
export const unansweredSure = 0.5

/**
 * Log-odds that a pairing of a question and an answer is right: so much for each
 * point of its own score, and of the lower one of its neighbours', within bounds.
 * Fitted by logistic regression to all pairings of the labelled documents that
 * part questions from answers.
 */
export const pairingSureness: Readonly<Record<'own' | 'neighbour' | 'bias' | 'least' | 'most', number>> = { own: 0.15, neighbour: 0.2, bias: 0.2, least: -4, most: 8 }
