import { contentSecurityPolicy } from '../../vite.page';

const directive = (policy: string, name: string) => policy.split('; ').find((each) => each.startsWith(`${name} `));
const CHINESE_CLOUD = 'https://appsforoffice.cdn.partner.office365.cn/appsforoffice/lib/1/hosted/office.js';

describe('the content security policy of the pane', () => {
  it('allows no evaluation of text', () => {
    expect(contentSecurityPolicy('/office-js/office.js', [])).not.toContain('unsafe-eval');
  });

  it('connects to the server of office.js and to its own, nowhere else', () => {
    expect(directive(contentSecurityPolicy(CHINESE_CLOUD, []), 'connect-src')).toBe(
      "connect-src 'self' https://appsforoffice.cdn.partner.office365.cn",
    );
  });

  it('stays on its own server where office.js does', () => {
    expect(directive(contentSecurityPolicy('/office-js/office.js', []), 'script-src')).toBe("script-src 'self'");
  });

  it('names the inline script by its content', () => {
    expect(contentSecurityPolicy('/office.js', ['a'])).toContain(
      "'sha256-ypeBEsobvcr6wjGzmiPcTaeG7/gUfE5yuYB3ha/uSLs='",
    );
  });
});
