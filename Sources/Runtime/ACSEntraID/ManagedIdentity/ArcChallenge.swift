// SPDX-License-Identifier: MIT

/// The proof that Azure Arc demands: the contents of a file that only the machine's own services can read.
///
/// The response names the file, and an impostor could name any file. So only a key in the agent's own folder is read,
/// and only up to the size of a key.
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
                message: "Azure Arc's challenge names a file that is not one of its keys."
            )
        }
        self.path = String(path)
    }

    /// The header with the response to the challenge.
    ///
    /// - Throws: ``ACSError`` of kind ``ACSError/Kind/authenticationFailed`` if the file can't be read or is not a key.
    func authorization(_ environment: CredentialEnvironment) async throws -> String {
        let contents: [UInt8]
        do {
            contents = try await environment.readFile(path)
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
