// Stands in for argon2, which would need a C++ compiler. code-server loads it to check
// passwords; ours runs with `--auth none` on the loopback address and never checks one.
const refuse = async () => {
  throw new Error('This code-server was set up without passwords.');
};
exports.argon2id = 2;
exports.hash = refuse;
exports.verify = refuse;
exports.needsRehash = () => false;
