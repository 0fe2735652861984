export { type FindingBoard, findFindingDrops, scoreComparisons, scoreFinding } from './finding-board.ts';
export { findSamples, type Gold, type Sample } from './gold.ts';
export { renderingDifferences } from './renderings.ts';
export {
  type Board,
  boardOf,
  type Confusion,
  confusionOf,
  findDrops,
  idleRules,
  type KeptBoards,
  type ScoredReading,
  scoreSamples,
} from './scoreboard.ts';
export { fieldNames, fields } from './tally.ts';
export { likeness, SAME_TEXT } from './words.ts';
