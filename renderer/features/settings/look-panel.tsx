import { Panel } from '../../ui/panel.tsx';
import { Select } from '../../ui/select.tsx';
import { FieldGrid } from '../../ui/stack.tsx';
import { changeLook, textSizes, themes, useLook } from '../../ui/theme.ts';
import { words } from './words.ts';

const themeChoices = themes.map((value) => ({ value, label: words.themes[value] }));
const sizeChoices = textSizes.map((value) => ({ value, label: words.size(value) }));

/** Theme and text size: at once, and for this computer only. */
export function LookPanel() {
  const { theme, textSize } = useLook();
  return (
    <Panel title={words.look} sentence={words.lookSentence}>
      <FieldGrid>
        <Select
          label={words.theme}
          choices={themeChoices}
          value={theme}
          onValueChange={(next) => changeLook({ theme: next })}
        />
        <Select
          label={words.textSize}
          choices={sizeChoices}
          value={textSize}
          onValueChange={(next) => changeLook({ textSize: next })}
        />
      </FieldGrid>
    </Panel>
  );
}
