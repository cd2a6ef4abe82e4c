package archfixture.only_web_packages_know_faces.sale;

import jakarta.faces.context.FacesContext;

public class Speaker {
    FacesContext faces;
}
