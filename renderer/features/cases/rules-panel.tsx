import { useState } from 'react';
import { Button } from '../../ui/button.tsx';
import { KeyValueList, Panel } from '../../ui/panel.tsx';
import { Stack } from '../../ui/stack.tsx';
import { RulesDialog } from './rules-dialog.tsx';
import { RulesEffect } from './rules-effect.tsx';
import { fairnessSentence, restSentence } from './rules-words.ts';
import type { Cases } from './use-cases.ts';
import { words } from './words.ts';

/** By which rules this delivery is filled, and what the others would give. */
export function RulesPanel({ settings, board, lines }: Cases) {
  const [isChanging, setChanging] = useState(false);
  const { rules, phase } = board;
  return (
    <Panel
      title={words.rules}
      sentence={phase === 'open' ? words.rulesOpen : words.rulesSentence}
      actions={phase !== 'open' && <Button onClick={() => setChanging(true)}>{words.changeRules}</Button>}
    >
      <Stack>
        <KeyValueList
          items={[
            { label: words.restQuestion, value: `${words.rests[rules.rest]}. ${restSentence(rules)}` },
            {
              label: words.fairnessQuestion,
              value: `${words.fairness[rules.fairness.kind]}. ${fairnessSentence(rules)} ${words.order}`,
            },
          ]}
        />
        <RulesEffect lines={lines} rest={rules.rest} currency={settings.currency} />
      </Stack>
      {isChanging && <RulesDialog onClose={() => setChanging(false)} />}
    </Panel>
  );
}
