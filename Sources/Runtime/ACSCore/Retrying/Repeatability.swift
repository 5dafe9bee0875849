// SPDX-License-Identifier: MIT

/// How the service recognizes a repeated call, so that it is safe to retry after a lost response. For generated
/// clients.
public enum Repeatability: Sendable, Hashable {
    /// Performing the operation twice is the same as performing it once.
    case always
    /// The service does not recognize a repetition.
    case never
    /// An id in the body identifies the call.
    case whenIdentified
    /// A header with an id identifies the call. Another one has the time of the first attempt.
    case withHeaders(id: String, firstSent: String? = nil)
}

extension Repeatability {
    /// What the method implies.
    init(_ method: HTTPMethod, isMergePatch: Bool) {
        switch method {
        case .get, .head, .put, .delete: self = .always
        case .patch: self = isMergePatch ? .always : .never
        case .post: self = .never
        }
    }
}
