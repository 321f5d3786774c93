import assert from 'node:assert/strict';
import { firmTemplates } from '../../../server/src/core/kits/firm-templates';

describe('a firm’s templates', () => {
  it('stand in place of ours by their path', () => {
    const text = '{{caption}}\n\nOurs.\n';
    const { templates, problems } = firmTemplates({ 'order/order.mustache': text });
    assert.deepEqual(problems, []);
    assert.deepEqual(templates, { 'order/order': text });
  });

  it('that are wrong, or stand for nothing, are left out and told of', () => {
    const { templates, problems } = firmTemplates({
      'order/order.mustache': 'For {{nobody}}',
      'order/other.mustache': 'Text',
      'elsewhere.mustache': '{{#cand}}',
    });
    assert.deepEqual(templates, {});
    assert.deepEqual(
      problems.map(({ file, problem }) => [file, problem.code, problem.range.start]),
      [
        ['order/order.mustache', 'template/unknown-placeholder', 4],
        ['order/other.mustache', 'template/unknown-file', 0],
        ['elsewhere.mustache', 'template/unknown-file', 0],
        ['elsewhere.mustache', 'template/unclosed-section', 0],
      ],
    );
    assert.match(problems[1]?.problem.message ?? '', /There are: order\/order\./);
  });
});
