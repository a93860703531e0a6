// What mailauth says of the DKIM signatures of mails: one JSON line in, one out. Asks no network: TXT records come from the file named
// as the first argument (the same as the product's --dns).
//
// In:  {"id": 7, "mail": "<base64>", "now": 1790000000, "records": {"name": ["text"]}, "hashes": {"relaxed": "<base64>", "simple": "…"}}
//      (records: instead of the file's; hashes: SHA-256 of the body by each canonicalization, instead of mailauth's; both optional)
// Out: {"id": 7, "from": ["bo@firma.example"], "signatures": [{"result": "pass", "why": "", "domain": "firma.example",
//       "selector": "s1", "aligned": "firma.example"}]}
// A mail at which mailauth itself stops: {"id": 7, "error": "..."}.

'use strict';

const fs = require('node:fs');
const readline = require('node:readline');
const { DkimVerifier } = require('mailauth/lib/dkim/dkim-verifier');
const { writeToStream } = require('mailauth/lib/tools');

// mailauth prints a line for l=; only verdicts may stand on our stdout
console.log = console.error;

const listed = texts => [].concat(texts);
const zone = new Map(Object.entries(JSON.parse(fs.readFileSync(process.argv[2], 'utf8'))).map(([name, texts]) => [name.toLowerCase(), listed(texts)]));

const resolverFor = records => async (name, type) => {
    const key = name.toLowerCase().replace(/\.$/, '');
    const texts = type === 'TXT' ? records[key] || zone.get(key) : undefined;
    if (!texts || !texts.length) {
        throw Object.assign(new Error('no such record'), { code: 'ENOTFOUND' });
    }
    return listed(texts).map(text => [text]);
};

// The body's hash is mailauth's own, or, where a third canonicalization has told one, that
class Verifier extends DkimVerifier {
    async messageHeaders(headers) {
        await super.messageHeaders(headers);
        for (const key of this.options.hashes ? [...this.bodyHashes.keys()] : []) {
            const told = this.options.hashes[key.split(':')[0]];
            this.bodyHashes.set(key, { update() {}, digest: () => told, getMimeStructureStart() {} });
        }
    }
}

const verdict = async line => {
    const { id, mail, now, records, hashes } = JSON.parse(line);
    try {
        const found = new Verifier({ resolver: resolverFor(records || {}), curTime: new Date(now * 1000), hashes });
        await writeToStream(found, Buffer.from(mail, 'base64'));
        const signatures = found.results
            .filter(each => each.signingDomain)
            .map(each => ({
                result: each.status.result,
                why: each.status.comment || '',
                domain: each.signingDomain,
                selector: each.selector,
                aligned: each.status.aligned || ''
            }));
        return { id, from: found.headerFrom, signatures };
    } catch (error) {
        return { id, error: `${error.message}` };
    }
};

const main = async () => {
    for await (const line of readline.createInterface({ input: process.stdin })) {
        process.stdout.write(`${JSON.stringify(await verdict(line))}\n`);
    }
};

main();
