// SPDX-License-Identifier: MIT

/// The proof that Azure Arc asks for: the contents of a file that only the machine's own services may read.
///
/// The answer names the file, and anybody who answers in Arc's place could name another one. So nothing but a key in the
/// agent's own folder is read, and only so much as a key has.
struct ArcChallenge {
    static let folder = "/var/opt/azcmagent/tokens"
    private static let sizeLimit = 4096

    /// The path of the file.
    let path: String

    /// Reads the challenge of a 401.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/authenticationFailed`` for a challenge of another kind.
    init(_ head: ResponseHead) throws(ACSError) {
        let parts = (head["www-authenticate"] ?? "").split(separator: "=", omittingEmptySubsequences: false)
        guard parts.count == 2, parts[0].lowercased() == "basic realm" else {
            throw ACSError(.authenticationFailed, message: "Azure Arc's challenge has no realm.")
        }
        let path = parts[1].trimmingASCIIWhitespace().trimmingQuotes()
        let name = path.split(separator: "/").last ?? ""
        guard path == "\(Self.folder)/\(name)", name.hasSuffix(".key"), name != ".key" else {
            throw ACSError(
                .authenticationFailed,
                message: "Azure Arc's challenge names a file that is none of its keys."
            )
        }
        self.path = String(path)
    }

    /// The header that answers the challenge.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/authenticationFailed`` when the file can't be read or is no key.
    func authorization(_ surroundings: Surroundings) async throws -> String {
        let contents: [UInt8]
        do {
            contents = try await surroundings.readFile(path)
        } catch is CancellationError {
            throw CancellationError()
        } catch {
            throw ACSError(
                .authenticationFailed,
                message: "Azure Arc's key \(path) can't be read; the process must belong to the group himds.",
                underlying: error
            )
        }
        guard contents.count <= Self.sizeLimit else {
            throw ACSError(.authenticationFailed, message: "Azure Arc's key \(path) is too large for a key.")
        }
        return "Basic \(String(decoding: contents, as: UTF8.self).trimmingASCIIWhitespace())"
    }
}

extension Substring {
    fileprivate func trimmingQuotes() -> Substring {
        count >= 2 && hasPrefix("\"") && hasSuffix("\"") ? dropFirst().dropLast() : self
    }
}
