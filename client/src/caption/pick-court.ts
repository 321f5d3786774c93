import * as vscode from 'vscode';
import type { CaptionSetup, CourtChoice } from '../../../server/src/protocol/caption';

interface CourtItem extends vscode.QuickPickItem {
  readonly court?: CourtChoice;
}

/**
 * Offers the courts, the case's own first. `preview` hears of each court that the user comes to on
 * the way. Undefined where the user leaves.
 */
export function pickCourt(
  setup: CaptionSetup,
  preview: (court: CourtChoice) => void,
): Promise<CourtChoice | undefined> {
  return new Promise((resolve) => {
    const pick = vscode.window.createQuickPick<CourtItem>();
    pick.title = 'Insert Caption for Court';
    pick.placeholder = 'Which court? Its caption is shown below the draft.';
    pick.matchOnDescription = true;
    // The preview, which one may want to scroll, does not end the choice.
    pick.ignoreFocusOut = true;
    pick.items = courtItems(setup);
    pick.onDidChangeActive(([item]) => item?.court && preview(item.court));
    pick.onDidAccept(() => {
      resolve(pick.activeItems[0]?.court);
      pick.hide();
    });
    pick.onDidHide(() => {
      resolve(undefined);
      pick.dispose();
    });
    pick.show();
  });
}

/** The courts under headings; of a rule that was not read, it is said. */
export function courtItems({ court: own, courts }: CaptionSetup): CourtItem[] {
  // On one line each: a taller list hides the caption.
  const item = (court: CourtChoice): CourtItem => {
    const rule = court.verified ? court.source.replace(`${court.short} `, '') : 'not verified';
    return { label: court.short, description: `${court.district} · ${rule}`, court };
  };
  const heading = (label: string): CourtItem => ({
    label,
    kind: vscode.QuickPickItemKind.Separator,
  });
  const others = courts.filter(({ id }) => id !== own);
  return [
    ...(own ? [heading('The case’s court')] : []),
    ...courts.filter(({ id }) => id === own).map(item),
    heading('Courts with a form of their own'),
    ...others.filter(({ ownForm }) => ownForm).map(item),
    heading('In the plain federal form'),
    ...others.filter(({ ownForm }) => !ownForm).map(item),
  ];
}
