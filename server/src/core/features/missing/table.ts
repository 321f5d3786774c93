import { missingDeclaration } from './declaration';
import { missingExhibit } from './exhibit';
import type { MissingFixer } from './missing';

/** What can be made where it is missing. */
export const missingFixers: readonly MissingFixer[] = [missingExhibit, missingDeclaration];
